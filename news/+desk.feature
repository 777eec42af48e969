My country, the review queue and To do for the front end and the API: `@my-country`, `@review-queue`, `@assignment`, `@bulk`, `@todo`, answered from indexes. @eucpn
