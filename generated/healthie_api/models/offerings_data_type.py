# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel


class OfferingsDataType(BaseModel):
    freq: str | None
    month: str | None


OFFERINGS_DATA_TYPE_FRAGMENT = """
fragment OfferingsDataType on OfferingsDataType {
  freq
  month
}
"""
