# Of the tokenizer, only the kernels' own objects hold instructions that not every CPU of the architecture has: the rest
# runs before it is known what the CPU can do.
foreach(object ${OBJECTS})
    if(NOT object MATCHES "/(token|unicode)/" OR object MATCHES "kernel_(avx512|avx2|sse42)")
        continue()
    endif()
    execute_process(COMMAND ${OBJDUMP} -d --no-show-raw-insn ${object} OUTPUT_VARIABLE code RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "cannot read ${object}")
    endif()
    if(code MATCHES "(%[yz]mm[0-9]+|[ \t](pext|pdep|popcnt|lzcnt|tzcnt|pshufb)[ \t])")
        message(FATAL_ERROR "${object} holds ${CMAKE_MATCH_1}")
    endif()
endforeach()
