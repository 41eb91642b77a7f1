"""Reading aloud: the program that speaks, and the bar by which it is led."""
