Reviewers read and save the settings of the process, and no other panel; what needs endorsement and what is open to countries is chosen by title.
