A text is not handed on while somebody else has its form open.
