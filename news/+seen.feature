An approval can say what was looked at (`seen` of `@workflow`); if the text has changed since, it is refused with 409. @eucpn
