"""What is shown to whom, where the platform shows more than this site may."""
