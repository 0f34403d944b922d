# One target a folder: moothall_library(core_store database.cpp … LINK core_domain Qt6::Sql) and
# moothall_test(store/database LINK core_store). Flags come from one interface target, so that every
# room is built alike; sources are listed by hand.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()

option(MOOTHALL_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(MOOTHALL_COVERAGE "Build with gcov instrumentation" OFF)

add_library(moothall_flags INTERFACE)
target_compile_options(moothall_flags INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wconversion-null -Wformat=2 -Wimplicit-fallthrough -Winvalid-pch -fpch-preprocess
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
target_compile_definitions(moothall_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    MOOTHALL_VERSION="${PROJECT_VERSION}")
target_include_directories(moothall_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_include_directories(moothall_flags SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE})
find_program(LLD ld.lld)
if(LLD)
    target_link_options(moothall_flags INTERFACE -fuse-ld=lld)
endif()
# What is installed reads papers from strangers: the compiler's own guards are on, as Debian has them.
target_compile_options(moothall_flags INTERFACE
    "$<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong;-fstack-clash-protection;-fcf-protection>")
target_link_options(moothall_flags INTERFACE "$<$<CONFIG:Release>:-Wl,-z,relro,-z,now>")
if(MOOTHALL_SANITIZE)
    # AddressSanitizer stops at a null pointer anyway, and vptr checks every call: both are a fifth of the compiling.
    target_compile_options(moothall_flags INTERFACE -fsanitize=address,undefined -fno-sanitize=null,vptr
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(moothall_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(moothall_flags INTERFACE MOOTHALL_SANITIZED)
    # A folder's files are compiled as one there, where an anonymous namespace isn't the main file's own.
    target_compile_options(moothall_flags INTERFACE -Wno-subobject-linkage)
endif()
if(MOOTHALL_COVERAGE)
    target_compile_options(moothall_flags INTERFACE --coverage)
    target_link_options(moothall_flags INTERFACE --coverage)
endif()

# Qt's headers are most of what a small file compiles: they are compiled once for core and once for ui.
function(moothall_precompiled name qt)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PUBLIC moothall_flags ${ARGN})
    target_precompile_headers(${name} PRIVATE <${qt}> <functional> <memory> <optional> <string> <vector> <tl/expected.hpp>)
endfunction()
moothall_precompiled(precompiled_core QtCore Qt6::Core)
moothall_precompiled(precompiled_ui QtWidgets Qt6::Widgets)

function(moothall_library name)
    cmake_parse_arguments(ARG "" "" "LINK;SOURCES" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES} ${ARG_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PUBLIC moothall_flags ${ARG_LINK})
    if(name MATCHES "^(ui|app)_")
        target_precompile_headers(${name} REUSE_FROM precompiled_ui)
    else()
        target_precompile_headers(${name} REUSE_FROM precompiled_core)
    endif()
endfunction()

# A test is one executable named after its folder and file; it runs without a screen and with fixed locale, zone and fonts.
function(moothall_test path)
    cmake_parse_arguments(ARG "" "" "LINK;SOURCES;LABELS" ${ARGN})
    string(REPLACE "/" "_" name "${path}")
    get_filename_component(file "${path}" NAME)
    set(target "test_${name}")
    add_executable(${target} "${file}_test.cpp" ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${target} PRIVATE tests_support ${ARG_LINK} Qt6::Test)
    target_precompile_headers(${target} REUSE_FROM precompiled_core)
    target_compile_definitions(${target} PRIVATE
        MOOTHALL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MOOTHALL_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/London;FONTCONFIG_FILE=${CMAKE_SOURCE_DIR}/resources/fonts/fonts.conf;QT_LOGGING_RULES=qt.qpa.*=false;ASAN_OPTIONS=detect_leaks=0")
endfunction()
