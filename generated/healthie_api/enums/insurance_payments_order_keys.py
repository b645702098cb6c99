# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..runtime import OpenEnum


class InsurancePaymentsOrderKeys(OpenEnum):
    ACH_CHECK_NUMBER_ASC = "ACH_CHECK_NUMBER_ASC"
    ACH_CHECK_NUMBER_DESC = "ACH_CHECK_NUMBER_DESC"
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NPI_ASC = "NPI_ASC"
    NPI_DESC = "NPI_DESC"
    PAID_AMOUNT_ASC = "PAID_AMOUNT_ASC"
    PAID_AMOUNT_DESC = "PAID_AMOUNT_DESC"
    PAID_DATE_ASC = "PAID_DATE_ASC"
    PAID_DATE_DESC = "PAID_DATE_DESC"
    PAYER_NAME_ASC = "PAYER_NAME_ASC"
    PAYER_NAME_DESC = "PAYER_NAME_DESC"
    SOURCE_ASC = "SOURCE_ASC"
    SOURCE_DESC = "SOURCE_DESC"
    UPDATED_AT_ASC = "UPDATED_AT_ASC"
    UPDATED_AT_DESC = "UPDATED_AT_DESC"
