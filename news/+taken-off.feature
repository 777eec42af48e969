A country is told, by mail and in *To do*, what was archived or withdrawn of its texts, and sees withdrawn ones with the reason under *My country*. @eucpn
