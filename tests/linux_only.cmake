# Tests that need what only Linux has: SQLite shared with Qt, preloaded libraries, AT-SPI, D-Bus and /proc.

# The real desk, sessions, queues and journal on a turned clock, against a world that tries to break them.
add_executable(simulate simulation/computer.cpp simulation/judge.cpp simulation/main.cpp simulation/person.cpp
    simulation/run.cpp simulation/smallest.cpp simulation/swarm.cpp simulation/world.cpp)
target_link_libraries(simulate PRIVATE threadsweep_test_support threadsweep_faulty_disk threadsweep_warnings)
target_precompile_headers(simulate REUSE_FROM threadsweep_often_read_core)
set_target_properties(simulate PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME simulation COMMAND simulate 1000)
set_tests_properties(simulation PROPERTIES TIMEOUT 900 LABELS simulation)

# The bus that file managers listen on.
threadsweep_test(tst_show_in_folder unit/ui/parts/tst_show_in_folder.cpp OWN_DESKTOP LABELS unit
                 LINK Qt6::DBus threadsweep_ui)

# The memory of a program as its system tells it.
threadsweep_test(tst_memory unit/app/platform/tst_memory.cpp LABELS unit)

# Pipes, and threads that do not begin.
threadsweep_test(tst_odd_files unit/app/tst_odd_files.cpp LABELS unit LINK Qt6::Sql threadsweep_test_support)
threadsweep_test(tst_without_threads unit/app/tst_without_threads.cpp LABELS unit LINK threadsweep_test_support)
target_sources(tst_without_threads PRIVATE support/no_threads.cpp)
target_link_libraries(tst_without_threads PRIVATE ${CMAKE_DL_LIBS})

# The whole program in a real window, as a person would use it; each on a desktop of its own. ALSO_IN names languages that
# nobody speaks: `qps` is 40 % longer than English, `qps-rtl` goes from right to left as well.
function(threadsweep_journey name)
    cmake_parse_arguments(arg "NO_KEYRING" "" "ALSO_IN" ${ARGN})
    set(desktop ${CMAKE_CURRENT_SOURCE_DIR}/support/private-desktop)
    if(arg_NO_KEYRING)
        list(APPEND desktop --no-keyring)
    endif()
    foreach(language english ${arg_ALSO_IN})
        set(walk ${name})
        set(environment)
        if(NOT language STREQUAL english)
            set(walk ${name}_${language})
            set(environment ENVIRONMENT JOURNEY_LANGUAGE=${language})
        endif()
        add_test(NAME journey_${walk}
                 COMMAND ${desktop} /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/journeys/${name}.py
                         ${CMAKE_BINARY_DIR}/bin ${CMAKE_BINARY_DIR}/pictures/${walk})
        set_tests_properties(journey_${walk} PROPERTIES TIMEOUT 240 LABELS journey ${environment})
    endforeach()
endfunction()
# kill -9 at every journal step, by a library that is preloaded into the real program.
enable_language(C)
add_library(die_at_sync SHARED support/die_at_sync.c)
set_target_properties(die_at_sync PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(die_at_sync PRIVATE ${CMAKE_DL_LIBS})
add_library(turned_clock SHARED support/turned_clock.c)
set_target_properties(turned_clock PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(turned_clock PRIVATE ${CMAKE_DL_LIBS})
if(NOT THREADSWEEP_SANITIZE) # a sanitizer wants to be loaded first
    threadsweep_journey(crash)
    set_tests_properties(journey_crash PROPERTIES TIMEOUT 600)
    # A short random walk; `./dev monkey` takes long ones.
    add_test(NAME journey_monkey
             COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/private-desktop /usr/bin/python3
                     ${CMAKE_CURRENT_SOURCE_DIR}/monkey/monkey.py ${CMAKE_BINARY_DIR}/bin
                     ${CMAKE_BINARY_DIR}/monkey 150 2)
    set_tests_properties(journey_monkey PROPERTIES TIMEOUT 240 LABELS journey)
endif()
threadsweep_journey(main_job ALSO_IN qps qps-rtl)
threadsweep_journey(tasks)
set_tests_properties(journey_tasks PROPERTIES TIMEOUT 400)
threadsweep_journey(filters ALSO_IN qps-rtl)
threadsweep_journey(accessible_table)
threadsweep_journey(stopped_process)
threadsweep_journey(batch ALSO_IN qps-rtl)
threadsweep_journey(two_deletions)
threadsweep_journey(command_line)
threadsweep_journey(dark)
threadsweep_journey(keyboard)
threadsweep_journey(named)
threadsweep_journey(list_menus)
threadsweep_journey(pasted_list)
threadsweep_journey(history ALSO_IN qps-rtl)
threadsweep_journey(keychain)
threadsweep_journey(no_keychain NO_KEYRING)
threadsweep_journey(secrets)
threadsweep_journey(settings_file)
threadsweep_journey(erase ALSO_IN qps-rtl)

add_subdirectory(bench)
