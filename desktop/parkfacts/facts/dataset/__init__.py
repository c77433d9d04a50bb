"""Datasets: files read, assembled and checked."""
