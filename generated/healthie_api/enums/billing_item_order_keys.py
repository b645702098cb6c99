# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class BillingItemOrderKeys(OpenEnum):
    AMOUNT_PAID_ASC = "AMOUNT_PAID_ASC"
    AMOUNT_PAID_DESC = "AMOUNT_PAID_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    METHOD_ASC = "METHOD_ASC"
    METHOD_DESC = "METHOD_DESC"
    PATIENT_FIRST_NAME_ASC = "PATIENT_FIRST_NAME_ASC"
    PATIENT_FIRST_NAME_DESC = "PATIENT_FIRST_NAME_DESC"
    PROVIDER_FIRST_NAME_ASC = "PROVIDER_FIRST_NAME_ASC"
    PROVIDER_FIRST_NAME_DESC = "PROVIDER_FIRST_NAME_DESC"
    STATE_ASC = "STATE_ASC"
    STATE_DESC = "STATE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
