"""What things are: plain, frozen, no I/O, standard library only."""
