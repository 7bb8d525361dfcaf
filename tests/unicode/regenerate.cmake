# The generated tables of the tree are what the generator makes of the database, byte for byte.
file(MAKE_DIRECTORY ${OUT})
execute_process(COMMAND ${PYTHON} ${SOURCE}/script/make-unicode-tables --unicode-data=${DATA} --output=${OUT}
                RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "the generator failed")
endif()
file(GLOB tables RELATIVE ${OUT} ${OUT}/*.c)
if(NOT tables)
    message(FATAL_ERROR "the generator wrote nothing")
endif()
foreach(table ${tables})
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${OUT}/${table} ${SOURCE}/pipeline/unicode/${table}
                    RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "${table} differs from what the generator makes")
    endif()
endforeach()
