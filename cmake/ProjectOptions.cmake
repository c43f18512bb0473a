# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with: the language, the warnings, the sanitizers of a preset.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

set(SEMAINIER_SANITIZE "" CACHE STRING "Sanitizers, separated by commas (address,undefined or thread)")
option(SEMAINIER_FUZZERS "Build the fuzzers (needs clang)" OFF)
option(SEMAINIER_BENCHMARKS "Build the benchmarks" OFF)

add_library(semainier_options INTERFACE)
target_compile_options(semainier_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wzero-as-null-pointer-constant -Werror -fno-omit-frame-pointer
  # Every member of our values has a default: a designated initializer names only what differs.
  -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # std::stable_sort of GCC 12 asks for its memory in a way that C++17 gave up.
  target_compile_options(semainier_options INTERFACE -Wno-deprecated-declarations)
endif()
target_compile_definitions(semainier_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SEMAINIER_VERSION="${PROJECT_VERSION}")
target_include_directories(semainier_options INTERFACE "${CMAKE_SOURCE_DIR}")

if(SEMAINIER_SANITIZE)
  add_compile_options(-fsanitize=${SEMAINIER_SANITIZE} -fno-sanitize-recover=all -g)
  add_link_options(-fsanitize=${SEMAINIER_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With the checks compiled in, GCC takes empty std::optionals for uninitialized memory.
    add_compile_options(-Wno-maybe-uninitialized)
  endif()
endif()
if(SEMAINIER_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# ccache must be told that a precompiled header's macros and times are no reason to miss.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "${CCACHE}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
endif()
