Lists and searches have one entry a work, in the best language available, with filters, sorting and paging. @eucpn
