# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..runtime import OpenEnum


class LabOrderLabVendor(OpenEnum):
    BIOREFERENCE = "BIOREFERENCE"
    LABCORP = "LABCORP"
    QUEST = "QUEST"
