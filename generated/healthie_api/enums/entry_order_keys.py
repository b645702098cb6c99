# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class EntryOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    METRIC_STAT_ASC = "METRIC_STAT_ASC"
    METRIC_STAT_DESC = "METRIC_STAT_DESC"
    THIRD_PARTY_SOURCE_ASC = "THIRD_PARTY_SOURCE_ASC"
    THIRD_PARTY_SOURCE_DESC = "THIRD_PARTY_SOURCE_DESC"
    UNSORTED = "UNSORTED"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
