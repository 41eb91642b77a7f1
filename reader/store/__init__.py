"""The SQLite file: the only place with SQL. Functions take the connection first."""
