"""Makes archives for the tests: pack.py WHAT OUTPUT [FILE]...; each WHAT is a function below."""
import bz2
import gzip
import io
import lzma
import os
import sys
import tarfile
import zipfile


def tar_bytes(names, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=tarfile.GNU_FORMAT) as archive:
        for name in names:
            archive.add(name)
    return out.getvalue()


def tar(*names):
    return tar_bytes(names)


def tgz(*names):
    return tar_bytes(names, "w:gz")


def txz(*names):
    return tar_bytes(names, "w:xz")


def zip(*names, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name in names:
            archive.write(name)
    return out.getvalue()


def xz(name):
    return lzma.compress(open(name, "rb").read())


def bzip2(name):
    return bz2.compress(open(name, "rb").read()) * 2


def links(name):
    """A tar with a link of each kind, a device and a FIFO around one file."""
    text = open(name, "rb").read()
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            entry = tarfile.TarInfo("entry-" + kind.decode())
            entry.type = kind
            entry.linkname = "/etc/hostname"
            archive.addfile(entry)
        entry = tarfile.TarInfo("./dir/file.txt")
        entry.size = len(text)
        archive.addfile(entry, io.BytesIO(text))
    return out.getvalue()


def zip_links(name):
    """A zip with a link between two files, and what a Mac adds."""
    text = open(name, "rb").read()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("first.txt", text)
        link = zipfile.ZipInfo("link")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/hostname")
        archive.writestr("__MACOSX/._first.txt", b"\0\5\x16\7\0\2\0\0Mac OS X        \0\2")
        archive.writestr("second.txt", text)
    return out.getvalue()


def hostile_names(name):
    text = open(name, "rb").read()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in ("../../up.txt", "/etc/absolute.txt", "a\x1b[31m\n.txt", "same.txt"):
            archive.writestr(path, text)
        archive.writestr("SAME.txt", text)
    return out.getvalue().replace(b"SAME.txt", b"same.txt")


def named(encoding, *names):
    """A zip whose names are bytes of that encoding, without a word on it."""
    out = io.BytesIO()
    stand_ins = {}
    with zipfile.ZipFile(out, "w") as archive:
        for i, name in enumerate(names):
            encoded = name.encode(encoding)
            stand_in = f"{i:0{len(encoded)}d}"
            stand_ins[stand_in.encode()] = encoded
            archive.writestr(stand_in, "The meeting was held on 4 May 2011.\n")
    packed = out.getvalue()
    for stand_in, encoded in stand_ins.items():
        assert packed.count(stand_in) == 2, stand_in
        packed = packed.replace(stand_in, encoded)
    return packed


def bad_crc(name):
    """A zip of three files, of which the second one's bytes are not what its checksum says."""
    text = open(name, "rb").read()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("first.txt", text)
        archive.writestr("second.txt", b"Damaged on 5 May 2012.\n" + text)
        archive.writestr("third.txt", text)
    return out.getvalue().replace(b"5 May 2012", b"5 May 2013", 1)


def odd_method(name):
    """A zip of three files, of which the second one is packed by a method that does not exist."""
    packed = bytearray(zip(name, name + "2", name, method=zipfile.ZIP_STORED))
    at = packed.index(name.encode() + b"2") - 30
    packed[at + 8 : at + 10] = b"\x63\x01"
    return bytes(packed)


def bomb(name, megabytes=40):
    """A zip with 40 MiB of spaces between two small files."""
    text = open(name, "rb").read()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("before.txt", text)
        archive.writestr("bomb.txt", b" " * (megabytes << 20))
        archive.writestr("after.txt", text)
    return out.getvalue()


def many_bombs(count):
    """As many members, each just too small to be stopped alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(int(count)):
            archive.writestr(f"{i}.txt", b" " * (15 << 20))
    return out.getvalue()


def overlapping(name):
    """A zip whose directory names one file a hundred times."""
    single = zip(name)
    at = single.index(b"PK\1\2")
    end = single.index(b"PK\5\6")
    tail = bytearray(single[end:])
    tail[8:12] = (100).to_bytes(2, "little") * 2
    tail[12:16] = ((end - at) * 100).to_bytes(4, "little")
    return single[:at] + single[at:end] * 100 + bytes(tail)


def nested(depth, name):
    """The file in so many zips."""
    packed = open(name, "rb").read()
    for i in range(int(depth)):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr(f"{i}.zip" if i else "file.txt", packed)
        packed = out.getvalue()
    return packed


def gzips(times, name):
    packed = open(name, "rb").read()
    for _ in range(int(times)):
        packed = gzip.compress(packed)
    return packed


def large(name):
    """A tar of small files around one that is larger than what is kept in memory."""
    text = open(name, "rb").read()
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for i in range(40):
            body = text * (90000 if i == 25 else 1 + i % 5)
            entry = tarfile.TarInfo(f"{i}.txt")
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
    return out.getvalue()


def entries(count):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for i in range(int(count)):
            archive.addfile(tarfile.TarInfo(f"{i}.txt"))
    return out.getvalue()


if __name__ == "__main__":
    with open(sys.argv[2], "wb") as output:
        output.write(globals()[sys.argv[1]](*sys.argv[3:]))
