# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class GenderIdentityCode(OpenEnum):
    CHOOSE_NOT_TO_DISCLOSE = "CHOOSE_NOT_TO_DISCLOSE"
    FEMALE = "FEMALE"
    FEMALE_TO_MALE = "FEMALE_TO_MALE"
    GENDERQUEER = "GENDERQUEER"
    MALE = "MALE"
    MALE_TO_FEMALE = "MALE_TO_FEMALE"
    OTHER = "OTHER"
