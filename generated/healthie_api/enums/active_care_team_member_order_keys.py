# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ActiveCareTeamMemberOrderKeys(OpenEnum):
    LAST_NAME_ASC = "LAST_NAME_ASC"
