# SPDX-License-Identifier: GPL-3.0-or-later
# What "cmake --install" lays down, and the Debian package that cpack makes of it.

set(SEMAINIER_ID org.semainier.Semainier)
set(packaging "${CMAKE_SOURCE_DIR}/resources/packaging")
set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

install(TARGETS semainier RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${packaging}/${SEMAINIER_ID}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/${SEMAINIER_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${packaging}/${SEMAINIER_ID}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
        RENAME ${SEMAINIER_ID}.xml)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/semainier.svg" DESTINATION "${hicolor}/scalable/apps"
        RENAME ${SEMAINIER_ID}.svg)
install(FILES "${packaging}/icons/${SEMAINIER_ID}-symbolic.svg" DESTINATION "${hicolor}/symbolic/apps")
install(FILES "${packaging}/icons/application-x-semainier.svg" DESTINATION "${hicolor}/scalable/mimetypes")
install(FILES "${packaging}/man/semainier.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${packaging}/man/fr/semainier.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/fr/man1")
install(FILES "${packaging}/completions/semainier.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME semainier)
install(FILES "${packaging}/completions/_semainier"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${packaging}/completions/semainier.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${packaging}/copyright" README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME semainier)
set(CPACK_PACKAGE_VENDOR "The Semainier authors")
set(CPACK_PACKAGE_CONTACT "The Semainier authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editorial planner for associations")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${packaging}/description.txt")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running, which no library dependency shows: the SQLite driver, the reader of the
# icons, the time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-inter, fonts-noto-color-emoji")
include(CPack)
