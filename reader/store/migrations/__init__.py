"""The migrations, a file each. One that was released is never edited."""
