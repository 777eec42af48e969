A withdrawn page answers 410 with a short notice. @eucpn
