`@confirm-current`: one call says that a published text is still correct, in all languages; `overdue` tells publicly that nobody did in time. @eucpn
