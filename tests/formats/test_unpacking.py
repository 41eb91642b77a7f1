"""Packed bytes are unpacked as far as they can be and may be."""

import gzip
import zlib

import brotli
import pytest

from reader.formats.unpacking import Unpacked, decoded, gunzipped, inflated

WORDS = b"The harbour was full of ships. " * 3_000
LIMIT = 1_000_000


def bare(body: bytes) -> bytes:
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(body) + packing.flush()


def test_gzip_of_one_member_and_of_many() -> None:
    assert gunzipped(gzip.compress(WORDS), LIMIT) == Unpacked(WORDS, whole=True)
    many = b"".join(gzip.compress(word) for word in (b"a", b"", b"b"))
    assert gunzipped(many, LIMIT) == Unpacked(b"ab", whole=True)
    assert gunzipped(many + bytes(512), LIMIT) == Unpacked(b"ab", whole=True)


def test_of_a_cut_gzip_the_beginning_is_kept() -> None:
    done = gunzipped(gzip.compress(WORDS, 0)[:50_000], LIMIT)
    assert (done.whole, WORDS.startswith(done.body), len(done.body) > 40_000) == (False, True, True)


def test_after_a_damaged_member_comes_the_next() -> None:
    first = bytearray(gzip.compress(WORDS, 9))
    first[60:90] = bytes(30)
    done = gunzipped(gzip.compress(b"a") + bytes(first) + gzip.compress(b"z"), LIMIT)
    assert (done.whole, done.body[:1], done.body[-1:]) == (False, b"a", b"z")


def test_what_follows_a_gzip_and_is_none_is_said() -> None:
    assert gunzipped(gzip.compress(b"a") + b"more", LIMIT) == Unpacked(b"a", whole=False)


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", bare),
        ("br", brotli.compress),
        ("GZIP, br", lambda body: brotli.compress(gzip.compress(body))),
        ("identity", bytes),
        ("", bytes),
    ],
)
def test_every_encoding(name: str, pack: object) -> None:
    assert callable(pack)
    assert decoded(pack(WORDS), name, LIMIT) == Unpacked(WORDS, whole=True)


@pytest.mark.parametrize("name", ["gzip", "br", "deflate"])
def test_what_was_unpacked_before_it_was_kept(name: str) -> None:
    assert decoded(b"<html><p>Ships", name, LIMIT) == Unpacked(b"<html><p>Ships", whole=True)


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress, bare, brotli.compress])
def test_a_bomb_is_unpacked_to_the_limit_only(pack: object) -> None:
    assert callable(pack)
    name = {gzip.compress: "gzip", brotli.compress: "br"}.get(pack, "deflate")
    done = decoded(pack(bytes(50_000_000)), name, LIMIT)
    assert (len(done.body), done.whole) == (LIMIT, False)


@pytest.mark.parametrize("name", ["br", "deflate", "gzip"])
def test_of_a_cut_body_the_beginning_is_kept(name: str) -> None:
    dice = WORDS + bytes(range(256)) * 300
    packed = {"br": brotli.compress, "deflate": zlib.compress, "gzip": gzip.compress}[name](dice)
    done = decoded(packed[: len(packed) - 20], name, LIMIT)
    assert (done.whole, dice.startswith(done.body)) == (False, True)


def test_a_bare_stream_as_in_a_zip() -> None:
    assert inflated(bare(WORDS) + b"what follows", LIMIT) == Unpacked(WORDS, whole=True)
    assert not inflated(bare(WORDS), 100).whole


def test_beginnings_of_members_without_end_are_left_in_the_end() -> None:
    done = gunzipped(gzip.compress(b"a") + b"\x1f\x8b\x08" * 1_000_000, LIMIT)
    assert done == Unpacked(b"a", whole=False)
