# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class PdfLetterheadTemplateTeamMemberNameSource(OpenEnum):
    CURRENT_USER = "CURRENT_USER"
    PRIMARY_PROVIDER = "PRIMARY_PROVIDER"
