# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum


class OfferingOrderKeys(OpenEnum):
    BEST_SELLER = "BEST_SELLER"
    NAME_ASC = "NAME_ASC"
    NAME_DESC = "NAME_DESC"
    PRICE_ASC = "PRICE_ASC"
    PRICE_DESC = "PRICE_DESC"
    SET_ORDER = "SET_ORDER"
