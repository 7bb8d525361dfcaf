# What `cmake --install` puts where: library, command, headers, CMake package, pkg-config files.
add_library(communique_plugin INTERFACE)
target_include_directories(communique_plugin INTERFACE
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
set_target_properties(communique_plugin PROPERTIES EXPORT_NAME plugin)

install(TARGETS communique communique_plugin extract EXPORT communique-targets
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/communique DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

set(CQ_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/communique)
install(EXPORT communique-targets NAMESPACE communique:: DESTINATION ${CQ_PACKAGE_DIR})
configure_package_config_file(cmake/communique-config.cmake.in
    ${CMAKE_CURRENT_BINARY_DIR}/communique-config.cmake INSTALL_DESTINATION ${CQ_PACKAGE_DIR}
    PATH_VARS CQ_PLUGIN_INSTALL_DIR)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/communique-config-version.cmake
                                 COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/communique-config.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/communique-config-version.cmake DESTINATION ${CQ_PACKAGE_DIR})
# pkg-config files find their prefix from where they lie, so that an installed tree can be moved.
file(RELATIVE_PATH CQ_PREFIX_FROM_PKGCONFIG ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig
     ${CMAKE_INSTALL_PREFIX})
foreach(name communique communique-plugin)
    configure_file(cmake/${name}.pc.in ${name}.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc
            DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()

# The manual page and the completions come from the command's own table of options.
if(NOT CMAKE_CROSSCOMPILING)
    set(CQ_MANUAL ${PROJECT_BINARY_DIR}/manual)
    set(CQ_MANUAL_FILES)
    foreach(pair man:extract.1 bash:extract zsh:_extract fish:extract.fish)
        string(REPLACE ":" ";" pair ${pair})
        list(GET pair 0 kind)
        list(GET pair 1 file)
        add_custom_command(OUTPUT ${CQ_MANUAL}/${file}
                           COMMAND ${CMAKE_COMMAND} -E make_directory ${CQ_MANUAL}
                           COMMAND extract --generate=${kind} > ${CQ_MANUAL}/${file}
                           DEPENDS extract VERBATIM)
        list(APPEND CQ_MANUAL_FILES ${CQ_MANUAL}/${file})
    endforeach()
    add_custom_target(manual ALL DEPENDS ${CQ_MANUAL_FILES})
    install(FILES ${CQ_MANUAL}/extract.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CQ_MANUAL}/extract
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${CQ_MANUAL}/_extract DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
    install(FILES ${CQ_MANUAL}/extract.fish
            DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
