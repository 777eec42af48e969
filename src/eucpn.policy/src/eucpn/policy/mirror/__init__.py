"""The catalog's indexes of contributions, mirrored in the memory of each process.

A set of records is a number whose bits are the records, so that cutting, uniting and
counting sets of tens of thousands takes microseconds. `changes` is an index of the
catalog that notes which records were indexed, so that a mirror follows a change by
looking at those records alone, whichever process or thread made it.
"""
