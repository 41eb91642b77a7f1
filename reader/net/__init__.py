"""The network. The only place with sockets."""
