"""`@workingcopy` of contributions: begin, discard and bring back a revision.

Stock answers, but what stands in the way is a sentence with a status of its own: the
stock services fail without a sentence, or with a 500, where there is no revision.
"""
