# Generated from specs/healthie by hero_healthie_codegen. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class SuperBillOrderKeys(OpenEnum):
    AMOUNT_BILLED_ASC = "AMOUNT_BILLED_ASC"
    AMOUNT_BILLED_DESC = "AMOUNT_BILLED_DESC"
    AMOUNT_PAID_ASC = "AMOUNT_PAID_ASC"
    AMOUNT_PAID_DESC = "AMOUNT_PAID_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    SERVICE_DATE_ASC = "SERVICE_DATE_ASC"
    SERVICE_DATE_DESC = "SERVICE_DATE_DESC"
    STATUS = "STATUS"
