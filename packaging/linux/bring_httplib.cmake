# Read by CPack before it packs, once for each kind of package. Fedora has cpp-httplib in another version, so the RPM
# carries the one that the program was linked with, beside the program and for it alone.
if(NOT CPACK_TEMPORARY_DIRECTORY MATCHES "/RPM/")
    return()
endif()
set(program ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/threadsweep)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${program} PRE_INCLUDE_REGEXES libcpp-httplib PRE_EXCLUDE_REGEXES .*
     RESOLVED_DEPENDENCIES_VAR httplib)
if(httplib)
    file(INSTALL ${httplib} DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/lib/threadsweep
         TYPE SHARED_LIBRARY FOLLOW_SYMLINK_CHAIN)
    execute_process(COMMAND patchelf --set-rpath "$ORIGIN/../lib/threadsweep" ${program} COMMAND_ERROR_IS_FATAL ANY)
endif()
