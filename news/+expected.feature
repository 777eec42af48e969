The page of a toolbox and its language switcher tell in which languages a translation is expected; `@translations` has them as `expected`. @eucpn
