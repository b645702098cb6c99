# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class IndividualClientNoteOrderKeys(OpenEnum):
    ATTENDED_DESC = "ATTENDED_DESC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
