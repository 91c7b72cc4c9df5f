# Read by CPack before it packs, once for each kind of package: what is peculiar to the RPM.
if(NOT CPACK_TEMPORARY_DIRECTORY MATCHES "/RPM/")
    return()
endif()
# Fedora has cpp-httplib in another version, so the package carries the one that the program was linked with, beside the
# program and for it alone.
set(program ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/threadsweep)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${program} PRE_INCLUDE_REGEXES libcpp-httplib PRE_EXCLUDE_REGEXES .*
     RESOLVED_DEPENDENCIES_VAR httplib)
if(httplib)
    # The file itself, under the name that the program looks for.
    get_filename_component(name ${httplib} NAME)
    file(REAL_PATH ${httplib} library)
    set(folder ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/lib/threadsweep)
    file(MAKE_DIRECTORY ${folder})
    file(COPY_FILE ${library} ${folder}/${name})
    file(CHMOD ${folder}/${name} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
                                             WORLD_READ WORLD_EXECUTE)
    execute_process(COMMAND patchelf --set-rpath "$ORIGIN/../lib/threadsweep" ${program} COMMAND_ERROR_IS_FATAL ANY)
endif()

# RPM keeps when each file was last changed; for those that are copied that is when the sources were checked out.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch --no-dereference
                            --date "@$ENV{SOURCE_DATE_EPOCH}" {} +
                    COMMAND_ERROR_IS_FATAL ANY)
endif()
