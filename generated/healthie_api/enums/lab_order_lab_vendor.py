# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class LabOrderLabVendor(OpenEnum):
    BIOREFERENCE = "BIOREFERENCE"
    LABCORP = "LABCORP"
    QUEST = "QUEST"
