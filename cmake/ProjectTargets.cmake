# SPDX-License-Identifier: GPL-3.0-or-later
# One declarative call for each target, as in: semainier_module(post DEPENDS storage SOURCES post.h post.cpp)

function(semainier_module name)
  cmake_parse_arguments(ARG "" "PCH" "DEPENDS;LIBRARIES;SOURCES" ${ARGN})
  set(target semainier_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC semainier_options ${ARG_LIBRARIES})
  foreach(module IN LISTS ARG_DEPENDS)
    target_link_libraries(${target} PUBLIC semainier_${module})
  endforeach()
  if(ARG_PCH)
    target_precompile_headers(${target} REUSE_FROM semainier_${ARG_PCH})
  endif()
endfunction()

# A module of core/: Qt Core and Qt SQL only.
function(semainier_core_module name)
  if(NOT name STREQUAL "base")
    set(pch PCH base)
  endif()
  semainier_module(${name} ${ARGN} LIBRARIES Qt6::Core Qt6::Sql ${pch})
endfunction()

# A module of ui/: core and Qt Widgets.
function(semainier_ui_module name)
  if(NOT name STREQUAL "ui_base")
    set(pch PCH ui_base)
  endif()
  semainier_module(${name} ${ARGN} LIBRARIES Qt6::Widgets Qt6::Svg Qt6::Sql ${pch})
endfunction()
