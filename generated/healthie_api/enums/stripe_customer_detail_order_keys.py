# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class StripeCustomerDetailOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    EXPIRATION_DATE_ASC = "EXPIRATION_DATE_ASC"
    EXPIRATION_DATE_DESC = "EXPIRATION_DATE_DESC"
    PATIENT_FIRST_NAME_ASC = "PATIENT_FIRST_NAME_ASC"
    PATIENT_FIRST_NAME_DESC = "PATIENT_FIRST_NAME_DESC"
