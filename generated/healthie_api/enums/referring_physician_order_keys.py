# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ReferringPhysicianOrderKeys(OpenEnum):
    BUSINESS_NAME_ASC = "BUSINESS_NAME_ASC"
    BUSINESS_NAME_DESC = "BUSINESS_NAME_DESC"
    CITY_ASC = "CITY_ASC"
    CITY_DESC = "CITY_DESC"
    CLIENTS_REFERRED_ASC = "CLIENTS_REFERRED_ASC"
    CLIENTS_REFERRED_DESC = "CLIENTS_REFERRED_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    SPECIALITY_ASC = "SPECIALITY_ASC"
    SPECIALITY_DESC = "SPECIALITY_DESC"
