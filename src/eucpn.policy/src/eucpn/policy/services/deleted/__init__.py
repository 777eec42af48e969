"""`@deleted`: drafts that were deleted, and their way back."""
