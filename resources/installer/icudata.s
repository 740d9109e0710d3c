# ICU's own way to have no data: an empty table of contents, as its stubdata.cpp makes it. Qt has the data of its
# languages in itself, and asks ICU only for collation and rare encodings, which nothing in Lyre uses: 32 MB less.
# build_installer.py puts in the name of the table, which has the version of ICU in it.
        .section .rodata
        .balign 16
        .globl  @TABLE@
        .type   @TABLE@, @object
@TABLE@:
        .short  32              # size of this header
        .byte   0xda, 0x27      # magic
        .short  20, 0           # size of the information, reserved
        .byte   0, 0, 2, 0      # little-endian, ASCII, bytes in a UChar, reserved
        .ascii  "ToCP"          # a table of contents
        .byte   1, 0, 0, 0      # version of the format
        .byte   0, 0, 0, 0      # version of the data
        .zero   8
        .long   0, 0            # no entries
        .zero   16
        .size   @TABLE@, . - @TABLE@
        .section .note.GNU-stack,"",@progbits
