# Which kernels are built, and for which instruction set each. Only these files get such flags: what
# runs before the CPU is known is built for the baseline.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
    target_compile_definitions(cq_pipeline PUBLIC CQI_HAVE_AVX512 CQI_HAVE_AVX2 CQI_HAVE_SSE42)
    set_source_files_properties(token/kernel_avx512.c token/columns_avx512.c PROPERTIES COMPILE_OPTIONS
        "-mavx512f;-mavx512bw;-mavx512vl;-mavx512dq;-mavx512vbmi;-mavx512vbmi2;-mbmi;-mbmi2;-mpopcnt;-O3")
    set_source_files_properties(token/kernel_avx2.c PROPERTIES COMPILE_OPTIONS
        "-mavx2;-mbmi;-mbmi2;-mpopcnt;-O3")
    set_source_files_properties(token/kernel_sse42.c PROPERTIES COMPILE_OPTIONS "-msse4.2;-mpopcnt;-O3")
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
    # Every AArch64 CPU has NEON.
    target_compile_definitions(cq_pipeline PUBLIC CQI_HAVE_NEON)
    set_source_files_properties(token/kernel_neon.c PROPERTIES COMPILE_OPTIONS "-O3")
endif()
set_source_files_properties(token/kernel_scalar.c token/columns.c PROPERTIES COMPILE_OPTIONS "-O3")
