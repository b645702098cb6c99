# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class ProductOrderKeys(OpenEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    QUANTITY_ASC = "QUANTITY_ASC"
    QUANTITY_DESC = "QUANTITY_DESC"
