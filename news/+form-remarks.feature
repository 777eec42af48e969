Remarks stand beside their fields in the form and are answered there; missing and refused fields are linked, tabs with errors marked. @eucpn
