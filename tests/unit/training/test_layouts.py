"""Folders as people have them, with the collections' own column names and their damage."""

from __future__ import annotations

import csv
import io
import shutil

import numpy as np
import pytest
from PIL import Image

from covid_desktop.domain.assessment import FindingClass
from training.layouts import LAYOUTS, LayoutUnknown, read_films
from training.layouts.bimcv import read_bimcv, read_bimcv_balanced
from training.layouts.cohen import finding_of
from training.layouts.reading import balanced_subset, sex_of, years_of
from training.phantoms import PhantomRecipe, draw_phantom

COVID, OTHER, NONE = FindingClass


@pytest.fixture(scope="module")
def film_bytes():
    grey = draw_phantom(PhantomRecipe(seed=3, rows=96, columns=80)).grey
    buffer = io.BytesIO()
    Image.fromarray((grey // 16).astype(np.uint8)).save(buffer, format="PNG")
    return buffer.getvalue()


@pytest.fixture
def put(tmp_path, film_bytes):
    """Write a film, or other bytes, at a place under the folder."""

    def put(name, content=film_bytes):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    return put


@pytest.fixture
def table(tmp_path):
    """Write a table: header and rows."""

    def table(name, header, *rows, delimiter=","):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=delimiter).writerows([header, *rows])
        return path

    return table


def by_name(read):
    return {film.film: film for film in read.films}


def complaints(read):
    return [problem.what for problem in read.problems]


def test_train_val_prediction_folders(tmp_path, put):
    for part in ("Train", "Val", "Prediction"):
        put(f"Dataset/{part}/Covid/a.png")
        put(f"Dataset/{part}/Normal/b.png")
    put("Dataset/Prediction/loose.png")
    put("Dataset/Train/Covid/empty.png", b"")
    put("Dataset/Train/Covid/web page.jpg", b"<html>not found</html>")
    put("Dataset/Train/Covid/._a.png", b"resource fork")
    read = read_films(tmp_path)
    films = by_name(read)
    assert read.layout == "split-folders"
    assert len(films) == 7
    assert films["Dataset/Train/Covid/a.png"].finding is COVID
    assert films["Dataset/Val/Normal/b.png"].finding is NONE
    assert [films[f"Dataset/{p}/Covid/a.png"].given_part for p in ("Train", "Val", "Prediction")] \
        == ["train", "validation", "test"]  # fmt: skip
    assert films["Dataset/Prediction/loose.png"].finding is None
    assert sorted(complaints(read)) == [
        "a file that is no film (neither DICOM, PNG nor JPEG)",
        "an empty file",
    ]


def test_class_folders_and_a_folder_of_no_class(tmp_path, put):
    put("COVID/images/a.png")
    put("Normal/b.png")
    put("Viral Pneumonia/c.png")
    put("Lung_Opacity/d.png")
    put("holiday/e.png")
    read = read_films(tmp_path)
    findings = [film.finding for film in read.films]
    assert read.layout == "class-folders"
    assert findings == [COVID, None, NONE, OTHER]
    assert complaints(read) == ["a folder whose name is no known class"]


def test_ozturk(tmp_path, put):
    put("Covid-19/a.jpg")
    put("No_findings/b.jpg")
    put("Pneumonia/c.jpg")
    read = read_films(tmp_path)
    assert read.layout == "ozturk"
    assert [f.finding for f in read.films] == [COVID, NONE, OTHER]
    assert {f.source for f in read.films} == {"ozturk"}


def test_cohen(tmp_path, put, table):
    for name in "abcd":
        put(f"images/{name}.png")
    header = (
        "patientid,offset,sex,age,finding,RT_PCR_positive,survival,view,modality,date,"
        "location,folder,filename,doi,url,license,clinical_notes,other_notes"
    )

    def row(patient, offset, finding, view, filename, notes="", modality="X-ray", folder="images"):
        return (patient, offset, "M", "65", finding, "Y", "", view, modality, "", "", folder,
                filename, "", "", "", notes, "")  # fmt: skip

    table(
        "metadata.csv",
        header.split(","),
        row("2", "0", "Pneumonia/Viral/COVID-19", "PA", "a.png", "two\nlines, and a comma"),
        row("2", "3", "Pneumonia/Viral/COVID-19", "L", "b.png"),
        row("3", "", "Pneumonia/Viral/SARS", "AP Supine", "c.png"),
        row("4", "", "No Finding", "PA", "d.png"),
        row("5", "1", "COVID-19", "Axial", "ct.nii.gz", modality="CT", folder="volumes"),
        row("6", "1", "COVID-19", "PA", "gone.png"),
        row("7", "1", "COVID-19", "PA", ""),
        ("8", "1"),
    )
    read = read_films(tmp_path)
    films = by_name(read)
    assert read.layout == "cohen"
    assert [f.finding for f in read.films] == [COVID, None, OTHER, NONE]
    assert [f.is_frontal for f in read.films] == [True, False, True, True]
    assert films["images/a.png"].split_group == films["images/b.png"].split_group
    first = films["images/a.png"]
    facts = (first.age_years, first.sex, first.study_offset_days, first.pcr_positive)
    assert facts == (65, "M", 0, True)
    assert sorted(complaints(read)) == [
        "a damaged row",
        "a damaged row",
        "a film file that is missing or cannot be read",
    ]
    assert "2 x a damaged row" in read.summary()


def test_cohen_before_folders_and_with_blanks_in_the_header(tmp_path, put, table):
    put("images/a.jpg")
    header = "Patientid,offset,sex,age,finding,survival,view,date,location,filename,doi, url"
    table("metadata.csv", header.split(","), ("1", " ", "", "", "COVID-19", "", "PA", "2019", "",
                                              "a.jpg", "", ""))  # fmt: skip
    (film,) = read_films(tmp_path).films
    assert (film.finding, film.patient, film.study_offset_days) == (COVID, "1", None)


@pytest.mark.parametrize(
    ("words", "finding"),
    [
        ("COVID-19, ARDS", COVID),
        ("Pneumonia/Bacterial/Streptococcus", OTHER),
        ("Pneumonia", None),
        ("Tuberculosis", None),
        ("todo", None),
        ("No Finding", NONE),
    ],
)
def test_cohen_findings(words, finding):
    assert finding_of(words) is finding


def test_hannover(tmp_path, put, table):
    put("png/b343e657.png")
    put("png/c9280a30.png")
    header = "patient_id,image_id,sex,age,size,weight,admission_offset,modality,projection"
    table("data.csv", header.split(","), ("042f06a9", "b343e657", "m", "", "", "", "0", "CR", "ap"),
          ("042f06a9", "c9280a30", "m", "", "", "", "-2", "CR", "pa"))  # fmt: skip
    first, second = read_films(tmp_path).films
    assert (first.view_position, first.sex, first.study_offset_days) == ("AP", "M", 0)
    assert second.study_offset_days == 2
    assert first.split_group == second.split_group == "hannover-042f06a9"


def siim_tables(table):
    columns = ["Negative for Pneumonia", "Typical Appearance", "Indeterminate Appearance",
               "Atypical Appearance"]  # fmt: skip
    table("train_study_level.csv", ["id", *columns], ("s1_study", 0, 1, 0, 0),
          ("s2_study", 1, 0, 0, 0), ("s3_study", 0, 0, 1, 0), ("s4_study", 1, 1, 0, 0))  # fmt: skip
    table("train_image_level.csv", ["id", "boxes", "label", "StudyInstanceUID"],
          ("i1_image", "[{'x': 1}]", "opacity 1 1 2 2 2", "s1"), ("i2_image", "", "none", "s2"),
          ("i3_image", "", "none", "s3"), ("i4_image", "", "none", "s4"))  # fmt: skip


def test_siim_in_the_competition_tree_and_flat(tmp_path, put, table):
    siim_tables(table)
    put("train/s1/series/i1.png")
    put("train/i2.png")
    put("train/i3.png")
    read = read_films(tmp_path)
    assert read.layout == "siim"
    assert [f.category for f in read.films] == ["typical", "negative", "indeterminate"]
    assert [f.finding for f in read.films] == [COVID, NONE, None]
    assert sorted(complaints(read)) == [
        "a film whose study has no category",
        "a study with no category, or with more than one",
    ]


def test_nih_with_its_broken_header(tmp_path, put):
    put("images_001/images/00000001_000.png")
    put("images_002/images/00000002_000.png")
    (tmp_path / "Data_Entry_2017.csv").write_text(
        "Image Index,Finding Labels,Follow-up #,Patient ID,Patient Age,Patient Gender,"
        "View Position,OriginalImage[Width,Height],OriginalImagePixelSpacing[x,y],\n"
        "00000001_000.png,No Finding,0,1,058Y,M,PA,2682,2749,0.143,0.143,\n"
        "00000002_000.png,Infiltration|Pneumonia,0,2,9,F,AP,2048,2500,0.168,0.168,\n"
        "00000003_000.png,Hernia,0,3,81,F,PA,2048,2500,0.168,0.168,\n"
        "00000004_000.png,Hernia\n"
    )
    read = read_films(tmp_path)
    first, second = read.films
    facts = (first.finding, first.age_years, first.columns, first.rows, first.is_paediatric)
    assert facts == (NONE, 58, 2682, 2749, False)
    assert (second.finding, second.age_years, second.is_paediatric) == (OTHER, 9, True)
    assert sorted(complaints(read)) == [
        "a damaged row",
        "a film file that is missing or cannot be read",
    ]


def bimcv_folder(put, table, positives=3, negatives=4):
    people, labels, tests = [], [], []
    for n in range(positives):
        subject, late, early = f"sub-S0{n}", f"ses-E0{n}", f"ses-E1{n}"
        people.append((subject, "['DX']", "[]", f"[{50 + n}, {51 + n}]", "F"))
        labels += [(subject, late, "texto", "['COVID 19', 'pneumonia']"),
                   (subject, early, "texto", "['normal']")]  # fmt: skip
        tests += [(subject, "10.04.2020", "PCR", "POSITIVO"), (subject, "x", "PCR", "NEGATIVO")]
        table(f"covid19_posi/{subject}/{subject}_sessions.tsv",
              ("session_id", "study_date", "medical_evaluation"),
              (late, "20200412", ""), (early, "20190301.0", ""), delimiter="\t")  # fmt: skip
        for session in (late, early):
            put(f"covid19_posi/{subject}/{session}/mod-rx/"
                f"{subject}_{session}_run-1_bp-chest_vp-pa_dx.png")  # fmt: skip
        put(f"covid19_posi/{subject}/{late}/mod-rx/"
            f"{subject}_{late}_acq-2_run-1_bp-chest_vp-ll_cr.png")  # fmt: skip
    folder = "covid19_posi"
    table(f"{folder}/participants.tsv",
          ("participant", "modality_dicom", "body_parts", "age", "gender"), *people,
          delimiter="\t")  # fmt: skip
    table(f"{folder}/derivatives/labels/labels_covid_posi.tsv",
          ("PatientID", "ReportID", "Report", "Labels"), *labels, delimiter="\t")  # fmt: skip
    table(f"{folder}/derivatives/EHR/sil_reg_covid_posi.tsv",
          ("participant", "date", "test", "result"), *tests, delimiter="\t")  # fmt: skip
    people, labels = [], []
    for n in range(negatives):
        subject, session = f"sub-S5{n}", f"ses-E5{n}"
        people.append((subject, "['CR']", "[]", "['40']", "M"))
        labels.append((subject, session, "texto", "['normal']" if n else "['pneumonia']"))
        put(f"covid19_neg/{subject}/{session}/mod-rx/"
            f"{subject}_{session}_run-1_bp-chest_vp-ap_cr.png")  # fmt: skip
    table("covid19_neg/participants.tsv",
          ("participant", "modality_dicom", "body_parts", "age", "gender"), *people,
          delimiter="\t")  # fmt: skip
    table("covid19_neg/derivatives/labels/Labels_covid_NEG_JAN21.tsv",
          ("PatientID", "ReportID", "Report", "Labels"), *labels, delimiter="\t")  # fmt: skip


def test_bimcv_takes_as_positive_only_films_near_a_positive_test(tmp_path, put, table):
    bimcv_folder(put, table)
    put("covid19_posi/sub-S00/ses-E00/mod-rx/scout.png")
    read = read_films(tmp_path)
    assert read.layout == "bimcv"
    late = [f for f in read.films if f.pcr_positive and f.is_frontal]
    early = [f for f in read.films if "ses-E1" in f.film]
    negative = [f for f in read.films if f.pcr_positive is False]
    assert (len(late), len(early), len(negative)) == (3, 3, 4)
    assert {f.finding for f in late} == {COVID}
    assert {f.study_offset_days for f in late} == {2}
    assert {(f.finding, f.pcr_positive) for f in early} == {(None, None)}
    assert [f.finding for f in negative] == [OTHER, NONE, NONE, NONE]
    assert [f.age_years for f in late] == [50.5, 51.5, 52.5]
    assert {f.label for f in read.films if not f.is_frontal} == {"not_frontal_chest"}
    assert complaints(read).count("a test without a date") == 3
    assert complaints(read).count("a file name without subject, session and view") == 1


def test_bimcv_balanced_subset_is_seeded_and_one_film_a_patient(tmp_path, put, table):
    bimcv_folder(put, table)
    two = read_bimcv_balanced(tmp_path, 2, seed=5).films
    assert [f.pcr_positive for f in two] == [True, True, False, False]
    assert two == read_bimcv_balanced(tmp_path, 2, seed=5).films
    assert len({f.split_group for f in two}) == 4
    # Never more of one kind than there are of the other.
    assert len(read_bimcv_balanced(tmp_path, 100).films) == 6
    drawn = {tuple(f.film for f in balanced_subset(read_bimcv(tmp_path).films, 2, s))
             for s in range(8)}  # fmt: skip
    assert len(drawn) > 1


def test_bimcv_without_its_tables(tmp_path, put, table):
    bimcv_folder(put, table)
    shutil.rmtree(tmp_path / "covid19_posi" / "derivatives")
    read = read_films(tmp_path)
    assert complaints(read).count("a table that is missing or cannot be read") == 2
    assert not any(f.pcr_positive for f in read.films)


def test_manifest_tells_of_missing_films(tmp_path, put, table):
    put("films/siim/a.png")
    table("films/manifest.csv", ("film", "source", "label", "split_group", "duplicate_of_kept"),
          ("siim/a.png", "siim", "covid_19", "d1", "0"), ("siim/b.png", "siim", "", "d2", "0"),
          ("siim/c.png", "siim", "", "d2", "1"))  # fmt: skip
    read = read_films(tmp_path / "films")
    assert [f.film for f in read.films] == ["siim/a.png"]
    assert complaints(read) == ["a film file that is missing or cannot be read"]


def test_table_of_rubbish_is_no_crash(tmp_path, put):
    (tmp_path / "metadata.csv").write_bytes(
        b'patientid,finding,view,filename\n\x00\xff\xfe,\n"' + b"x" * 200_000 + b"\n"
    )
    assert read_films(tmp_path, "cohen").films == []


def test_unknown_layouts(tmp_path):
    for folder, layout in ((tmp_path, "auto"), (tmp_path / "no", "auto"), (tmp_path, "nonsense")):
        with pytest.raises(LayoutUnknown):
            read_films(folder, layout)


def test_a_forced_layout_without_its_table_reports_it(tmp_path):
    for name in ("nih", "siim", "cohen", "hannover", "manifest"):
        read = LAYOUTS[name].read(tmp_path)
        assert read.films == []
        assert set(complaints(read)) == {"a table that is missing or cannot be read"}


@pytest.mark.parametrize(
    ("text", "years"),
    [("58", 58), ("058Y", 58), ("006M", 0.5), ("411", None), ("", None), ("nan", None)],
)
def test_years(text, years):
    assert years_of(text) == years


def test_sex():
    assert [sex_of(t) for t in ("f", "Male", "None", "", "O")] == ["F", "M", "", "", ""]
