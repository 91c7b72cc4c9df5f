# Writes a header that names the commit, and touches it only where that is another one, so that not each build
# compiles anew. -DSOURCE=… -DHEADER=…
cmake_minimum_required(VERSION 3.25)
set(commit "")
find_package(Git QUIET)
if(Git_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE} rev-parse --short=12 HEAD
        OUTPUT_VARIABLE commit RESULT_VARIABLE failed ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(failed)
        set(commit "")
    else()
        execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE} diff-index --quiet HEAD -- RESULT_VARIABLE changed
            ERROR_QUIET)
        if(changed)
            string(APPEND commit "+")
        endif()
    endif()
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT "#define THREADSWEEP_COMMIT \"@commit@\"\n" @ONLY)
