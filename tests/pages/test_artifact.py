"""Generated files on disk: exactly what was generated, and never anybody else's file."""

from pathlib import Path

import pytest

from jobcoach_dsl.targets.artifact import MANIFEST, Artifact, ForeignFolder, differences, write


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {MANIFEST}


def test_the_folder_holds_exactly_the_artifacts(tmp_path: Path) -> None:
    out = tmp_path / "docs"
    artifacts = [Artifact("a.md", "een\n"), Artifact("map/b.md", "twee\n"), Artifact("c.bin", b"\x00\xff")]
    assert write(artifacts, out) == ["a.md", "c.bin", "map/b.md"]
    assert files(out) == {"a.md", "map/b.md", "c.bin"}
    assert (out / "a.md").read_bytes() == b"een\n"
    assert (out / "c.bin").read_bytes() == b"\x00\xff"
    assert differences(artifacts, out) == []


def test_writing_again_changes_only_what_differs_and_removes_what_is_stale(tmp_path: Path) -> None:
    write([Artifact("a.md", "een\n"), Artifact("map/b.md", "twee\n")], tmp_path)
    before = (tmp_path / "a.md").stat().st_mtime_ns
    assert write([Artifact("a.md", "een\n"), Artifact("c.md", "drie\n")], tmp_path) == ["c.md", "map/b.md"]
    assert files(tmp_path) == {"a.md", "c.md"}
    assert not (tmp_path / "map").exists()
    assert (tmp_path / "a.md").stat().st_mtime_ns == before


def test_a_folder_with_other_files_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "scriptie.txt").write_text("van iemand anders")
    with pytest.raises(ForeignFolder, match="niet zijn gemaakt"):
        write([Artifact("a.md", "een\n")], tmp_path)
    assert files(tmp_path) == {"scriptie.txt"}


def test_a_foreign_file_between_the_generated_ones_is_kept_and_reported(tmp_path: Path) -> None:
    write([Artifact("a.md", "een\n")], tmp_path)
    (tmp_path / "eigen.md").write_text("van mij")
    write([Artifact("b.md", "twee\n")], tmp_path)
    assert files(tmp_path) == {"b.md", "eigen.md"}
    assert differences([Artifact("b.md", "anders\n"), Artifact("c.md", "")], tmp_path) == [
        "b.md is anders",
        "c.md ontbreekt",
        "eigen.md hoort er niet bij",
    ]


def test_a_list_that_names_files_outside_the_folder_removes_nothing_there(tmp_path: Path) -> None:
    out = tmp_path / "docs"
    write([Artifact("a.md", "een\n")], out)
    victim = tmp_path / "bewaren.txt"
    victim.write_text("blijft")
    (out / MANIFEST).write_text("../bewaren.txt\na.md\n/etc/hostname\n")
    write([Artifact("b.md", "twee\n")], out)
    assert victim.read_text() == "blijft"
    assert files(out) == {"b.md"}


def test_a_crash_halfway_leaves_whole_files_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write([Artifact("a.md", "oud\n"), Artifact("b.md", "oud\n")], tmp_path)
    import jobcoach_dsl.targets.artifact as module

    real, calls = module.os.replace, []

    def replace(source: str, target: Path) -> None:
        calls.append(target)
        if Path(target).name == "b.md":
            raise OSError("schijf vol")
        real(source, target)

    monkeypatch.setattr(module.os, "replace", replace)
    with pytest.raises(OSError, match="schijf vol"):
        write([Artifact("a.md", "nieuw\n"), Artifact("b.md", "nieuw\n")], tmp_path)
    assert ((tmp_path / "a.md").read_text(), (tmp_path / "b.md").read_text()) == ("nieuw\n", "oud\n")
    assert files(tmp_path) == {"a.md", "b.md"}


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "", "a//b", ".verborgen", "a\\b", "a/b\n"])
def test_a_path_that_leaves_the_folder_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="not a plain relative path"):
        Artifact(path, "")


def test_two_artifacts_in_one_place_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="twice"):
        write([Artifact("a.md", ""), Artifact("A.md", "")], tmp_path)
