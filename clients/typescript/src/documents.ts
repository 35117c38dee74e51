/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which way relationships are walked. */
export type Direction =
  /** Along their arrows. */
  | 'OUT'
  /** Against their arrows. */
  | 'IN'
  | 'BOTH';

/** A type of relationship, from and to what. */
export type RelationType =
  /** Region → Region */
  | 'PART_OF'
  /** Industry → Industry */
  | 'SEGMENT_OF'
  /** Enterprise → Enterprise */
  | 'SUBSIDIARY_OF'
  /** Enterprise → Region */
  | 'BASED_IN'
  /** Enterprise → Industry */
  | 'OPERATES_IN'
  /** Organization → Organization */
  | 'UNIT_OF'
  /** Organization → Region */
  | 'SEATED_IN'
  /** Policy → Policy */
  | 'UNDER'
  /** Policy → Policy */
  | 'SUPERSEDES'
  /** Project → Region */
  | 'LOCATED_IN'
  /** Project → Region */
  | 'SPANS'
  /** Enterprise → Project */
  | 'BUILDS'
  /** Organization → Project */
  | 'RUNS'
  /** Project → Industry */
  | 'IN_INDUSTRY'
  /** Project → Policy */
  | 'SUPPORTED_BY'
  /** Project → Project */
  | 'PART_OF_PROJECT'
  /** Project → Investment */
  | 'TOTAL_INVESTMENT'
  /** Project → Investment */
  | 'HAS_INVESTMENT'
  /** Project → Milestone */
  | 'HAS_MILESTONE'
  /** Observation → Indicator */
  | 'OF_INDICATOR'
  /** Observation → Entity, Region */
  | 'OBSERVED_IN'
  /** Observation → Observation */
  | 'COMPARED_WITH'
  /** Observation → Observation */
  | 'PRECEDED_BY'
  /** Section → Document */
  | 'SECTION_OF'
  /** Statement → Entity */
  | 'ABOUT'
  /** Statement → Entity */
  | 'MENTIONS'
  /** Statement → Section */
  | 'STATED_IN'
  /** Statement → Document */
  | 'CITED_FROM'
  /** Statement → Finding */
  | 'EVIDENCE_FOR'
  /** Conflict → Entity */
  | 'CONFLICT_ABOUT'
  /** Statement → Conflict */
  | 'IN_CONFLICT'
  /** Conflict → Statement */
  | 'WINNER'
  /** Actor → Policy */
  | 'CARRIES_OUT'
  /** Actor → Actor */
  | 'COOPERATES_WITH';

/** What a relationship or statement rests on. */
export type Basis =
  /** A document says it, in one sentence or passage. */
  | 'STATED'
  /** A named rule says it. */
  | 'DERIVED'
  /** A public register says it, such as the administrative division codes. */
  | 'REGISTER';

/** Conditions on a Statement; all must hold. A condition that is null is left out. */
export type StatementWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: StatementWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly property?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly text?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly value?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly number?: DecimalFilter | null | undefined;
  /** A condition on this property. */
  readonly unit?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly of?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** A condition on this property. */
  readonly qualifiers?: QualifierListFilter | null | undefined;
  /** A condition on this property. */
  readonly basis?: BasisFilter | null | undefined;
  /** A condition on this property. */
  readonly doubt?: DoubtKindFilter | null | undefined;
  /** A condition on this property. */
  readonly doubtReason?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly rank?: StatementRankFilter | null | undefined;
  /** A condition on this property. */
  readonly rankRule?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly anchor?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly occurrence?: IntFilter | null | undefined;
  /** A condition on this property. */
  readonly position?: IntFilter | null | undefined;
  /** A condition on this property. */
  readonly citation?: StringFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly subject?: EntityWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly object?: EntityWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly section?: SectionWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly document?: DocumentWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly conflict?: ConflictWhere | null | undefined;
};

/** A condition on an identifier. */
export type IdFilter = {
  /** Equal to. */
  readonly eq?: string | number | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** A condition on a text. `eq` and `in` compare exactly; the others ignore case and width where the field is a name or text. */
export type StringFilter = {
  /** Equal to. */
  readonly eq?: string | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Has this part. */
  readonly contains?: string | null | undefined;
  /** Begins with this. */
  readonly startsWith?: string | null | undefined;
  /** Ends with this. */
  readonly endsWith?: string | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on a number. */
export type DecimalFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** More than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on a period, or on the days it covers. */
export type PeriodFilter = {
  /** Written so. */
  readonly eq?: string | null | undefined;
  /** Written as one of. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Lies within it: 2022-Q3 and 2022 during 2022. */
  readonly during?: string | null | undefined;
  /** Shares a day with it. */
  readonly overlaps?: string | null | undefined;
  /** Is over before it begins. */
  readonly before?: string | null | undefined;
  /** Begins when it is over. */
  readonly after?: string | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on StatementKind. */
export type StatementKindFilter = {
  /** Equal to. */
  readonly eq?: StatementKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<StatementKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Whether a value is a result, an expectation or an aim. */
export type StatementKind =
  | 'ACTUAL'
  | 'FORECAST'
  | 'TARGET';

/** A condition on a list of Qualifier. */
export type QualifierListFilter = {
  /** Has this element. */
  readonly has?: Qualifier | null | undefined;
  /** Is empty (true) or not (false). */
  readonly isEmpty?: boolean | null | undefined;
};

/** How the printed value is to be taken. */
export type Qualifier =
  /** 超过, 以上, 余, 突破 */
  | 'LOWER_BOUND'
  /** 以内, 不超过 */
  | 'UPPER_BOUND'
  /** 约, 近, 左右 */
  | 'APPROXIMATE'
  /** 累计 */
  | 'CUMULATIVE'
  /** 截至目前 and its like: dated by the document */
  | 'AS_OF';

/** A condition on Basis. */
export type BasisFilter = {
  /** Equal to. */
  readonly eq?: Basis | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** A condition on DoubtKind. */
export type DoubtKindFilter = {
  /** Equal to. */
  readonly eq?: DoubtKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<DoubtKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Why the printed text is doubtful. */
export type DoubtKind =
  | 'OCR'
  | 'DENOMINATOR'
  | 'SUM'
  | 'ATTRIBUTION'
  | 'IDENTITY'
  | 'NAME';

/** A condition on StatementRank. */
export type StatementRankFilter = {
  /** Equal to. */
  readonly eq?: StatementRank | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<StatementRank> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Which of several statements about the same thing the graph shows. */
export type StatementRank =
  /** It disagrees with others, and wins by the rule in `rankRule`. */
  | 'PREFERRED'
  /** Nothing disagrees with it. */
  | 'NORMAL'
  /** Another statement is shown instead, by the rule in `rankRule`. */
  | 'OUTRANKED';

/** A condition on a whole number. */
export type IntFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** More than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on a Entity; all must hold. A condition that is null is left out. */
export type EntityWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: EntityWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
};

/** A condition on a list of texts. */
export type StringListFilter = {
  /** Has this element, exactly. */
  readonly has?: string | null | undefined;
  /** Is empty (true) or not (false). */
  readonly isEmpty?: boolean | null | undefined;
};

/** Conditions on related nodes of type Observation. */
export type ObservationListWhere = {
  /** At least one is such. */
  readonly some?: ObservationWhere | null | undefined;
  /** None is such. */
  readonly none?: ObservationWhere | null | undefined;
  /** All are such. */
  readonly every?: ObservationWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: ObservationWhere | null | undefined;
};

/** Conditions on a Observation; all must hold. A condition that is null is left out. */
export type ObservationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ObservationWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly value?: DecimalFilter | null | undefined;
  /** A condition on this property. */
  readonly upper?: DecimalFilter | null | undefined;
  /** A condition on this property. */
  readonly unit?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly text?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** A condition on this property. */
  readonly qualifiers?: QualifierListFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly indicator?: IndicatorWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly subject?: EntityWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly region?: RegionWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly target?: ObservationWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly results?: ObservationListWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly previous?: ObservationWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly next?: ObservationWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
};

/** Conditions on a Indicator; all must hold. A condition that is null is left out. */
export type IndicatorWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: IndicatorWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on this property. */
  readonly unit?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly description?: StringFilter | null | undefined;
  /** A condition on the related nodes. */
  readonly values?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
};

/** Conditions on related nodes of type Statement. */
export type StatementListWhere = {
  /** At least one is such. */
  readonly some?: StatementWhere | null | undefined;
  /** None is such. */
  readonly none?: StatementWhere | null | undefined;
  /** All are such. */
  readonly every?: StatementWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: StatementWhere | null | undefined;
};

/** Conditions on related nodes of type Conflict. */
export type ConflictListWhere = {
  /** At least one is such. */
  readonly some?: ConflictWhere | null | undefined;
  /** None is such. */
  readonly none?: ConflictWhere | null | undefined;
  /** All are such. */
  readonly every?: ConflictWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: ConflictWhere | null | undefined;
};

/** Conditions on a Conflict; all must hold. A condition that is null is left out. */
export type ConflictWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ConflictWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ConflictWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ConflictWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly property?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** A condition on this property. */
  readonly rule?: StringFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly subject?: EntityWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly winner?: StatementWhere | null | undefined;
};

/** Conditions on a Region; all must hold. A condition that is null is left out. */
export type RegionWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RegionWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<RegionWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: RegionWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: RegionKindFilter | null | undefined;
  /** A condition on this property. */
  readonly adcode?: StringFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly parent?: RegionWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly parts?: RegionListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly enterprises?: EnterpriseListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly organizations?: OrganizationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly projects?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly spannedBy?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly policies?: PolicyListWhere | null | undefined;
};

/** A condition on RegionKind. */
export type RegionKindFilter = {
  /** Equal to. */
  readonly eq?: RegionKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<RegionKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of place a region is. */
export type RegionKind =
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'COUNTY'
  | 'COUNTY_LEVEL_CITY'
  | 'DEVELOPMENT_ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'SUBDISTRICT'
  | 'VILLAGE'
  | 'PARK'
  | 'AREA';

/** Conditions on related nodes of type Region. */
export type RegionListWhere = {
  /** At least one is such. */
  readonly some?: RegionWhere | null | undefined;
  /** None is such. */
  readonly none?: RegionWhere | null | undefined;
  /** All are such. */
  readonly every?: RegionWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: RegionWhere | null | undefined;
};

/** Conditions on related nodes of type Enterprise. */
export type EnterpriseListWhere = {
  /** At least one is such. */
  readonly some?: EnterpriseWhere | null | undefined;
  /** None is such. */
  readonly none?: EnterpriseWhere | null | undefined;
  /** All are such. */
  readonly every?: EnterpriseWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: EnterpriseWhere | null | undefined;
};

/** Conditions on a Enterprise; all must hold. A condition that is null is left out. */
export type EnterpriseWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EnterpriseWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<EnterpriseWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: EnterpriseWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly parent?: EnterpriseWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly subsidiaries?: EnterpriseListWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly region?: RegionWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly industries?: IndustryListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly projects?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly policies?: PolicyListWhere | null | undefined;
};

/** Conditions on related nodes of type Industry. */
export type IndustryListWhere = {
  /** At least one is such. */
  readonly some?: IndustryWhere | null | undefined;
  /** None is such. */
  readonly none?: IndustryWhere | null | undefined;
  /** All are such. */
  readonly every?: IndustryWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: IndustryWhere | null | undefined;
};

/** Conditions on a Industry; all must hold. A condition that is null is left out. */
export type IndustryWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: IndustryWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly parent?: IndustryWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly segments?: IndustryListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly enterprises?: EnterpriseListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly projects?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
};

/** Conditions on related nodes of type Project. */
export type ProjectListWhere = {
  /** At least one is such. */
  readonly some?: ProjectWhere | null | undefined;
  /** None is such. */
  readonly none?: ProjectWhere | null | undefined;
  /** All are such. */
  readonly every?: ProjectWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: ProjectWhere | null | undefined;
};

/** Conditions on a Project; all must hold. A condition that is null is left out. */
export type ProjectWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: ProjectWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: ProjectKindFilter | null | undefined;
  /** A condition on this property. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** A condition on this property. */
  readonly capacities?: StringListFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly region?: RegionWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly regions?: RegionListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly enterprises?: EnterpriseListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly organizations?: OrganizationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly industries?: IndustryListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly policies?: PolicyListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly partOf?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly parts?: ProjectListWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly investment?: InvestmentWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly investments?: InvestmentListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly milestones?: MilestoneListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
};

/** A condition on ProjectKind. */
export type ProjectKindFilter = {
  /** Equal to. */
  readonly eq?: ProjectKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<ProjectKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** One project, or a named set of them. */
export type ProjectKind =
  | 'PROJECT'
  /** A set of projects that a document counts together. */
  | 'PROGRAMME';

/** A condition on ProjectStatus. */
export type ProjectStatusFilter = {
  /** Equal to. */
  readonly eq?: ProjectStatus | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<ProjectStatus> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** How far a project is, from idea to completion. */
export type ProjectStatus =
  | 'PROPOSED'
  | 'SIGNED'
  | 'APPROVED'
  | 'PREPARING'
  | 'STARTED'
  | 'UNDER_CONSTRUCTION'
  | 'INSTALLING'
  | 'TRIAL'
  | 'IN_PRODUCTION'
  | 'COMPLETED';

/** Conditions on related nodes of type Organization. */
export type OrganizationListWhere = {
  /** At least one is such. */
  readonly some?: OrganizationWhere | null | undefined;
  /** None is such. */
  readonly none?: OrganizationWhere | null | undefined;
  /** All are such. */
  readonly every?: OrganizationWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: OrganizationWhere | null | undefined;
};

/** Conditions on a Organization; all must hold. A condition that is null is left out. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: OrganizationWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: OrganizationKindFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly parent?: OrganizationWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly units?: OrganizationListWhere | null | undefined;
  /** A related node exists for which this holds. */
  readonly region?: RegionWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly projects?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly policies?: PolicyListWhere | null | undefined;
};

/** A condition on OrganizationKind. */
export type OrganizationKindFilter = {
  /** Equal to. */
  readonly eq?: OrganizationKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<OrganizationKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of organization it is. */
export type OrganizationKind =
  | 'UNIVERSITY'
  | 'INSTITUTE'
  | 'DEPARTMENT'
  | 'HOSPITAL'
  | 'SCHOOL'
  | 'PLATFORM'
  | 'ASSOCIATION'
  | 'PARTY'
  | 'OTHER';

/** Conditions on related nodes of type Policy. */
export type PolicyListWhere = {
  /** At least one is such. */
  readonly some?: PolicyWhere | null | undefined;
  /** None is such. */
  readonly none?: PolicyWhere | null | undefined;
  /** All are such. */
  readonly every?: PolicyWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: PolicyWhere | null | undefined;
};

/** Conditions on a Policy; all must hold. A condition that is null is left out. */
export type PolicyWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: PolicyWhere | null | undefined;
  /** Its name, English name or an alias is this, whatever case and width. */
  readonly named?: string | null | undefined;
  /** It has this id, or is a part of what has, at any depth. */
  readonly within?: string | number | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly name?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly english?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly aliases?: StringListFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: PolicyKindFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly parent?: PolicyWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly parts?: PolicyListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly supersedes?: PolicyListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly supersededBy?: PolicyListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly projects?: ProjectListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly observations?: ObservationListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly mentions?: StatementListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly conflicts?: ConflictListWhere | null | undefined;
};

/** A condition on PolicyKind. */
export type PolicyKindFilter = {
  /** Equal to. */
  readonly eq?: PolicyKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<PolicyKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** What kind of policy it is. */
export type PolicyKind =
  | 'STRATEGY'
  | 'CAMPAIGN'
  | 'MEASURE'
  | 'MECHANISM'
  | 'LAW'
  | 'GOAL';

/** Conditions on a Investment; all must hold. A condition that is null is left out. */
export type InvestmentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InvestmentWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<InvestmentWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: InvestmentWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: InvestmentKindFilter | null | undefined;
  /** A condition on this property. */
  readonly amount?: MoneyFilter | null | undefined;
  /** A condition on this property. */
  readonly text?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly project?: ProjectWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
};

/** A condition on InvestmentKind. */
export type InvestmentKindFilter = {
  /** Equal to. */
  readonly eq?: InvestmentKind | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<InvestmentKind> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Which amount of money is meant. */
export type InvestmentKind =
  | 'TOTAL'
  | 'PLANNED'
  | 'COMPLETED'
  | 'CONTRACTED';

/** A condition on an amount: `{ gte: 1.5, unit: YI_YUAN }` is at least 1.5亿元. */
export type MoneyFilter = {
  /** Equal to. */
  readonly eq?: number | null | undefined;
  /** Less than. */
  readonly lt?: number | null | undefined;
  /** At most. */
  readonly lte?: number | null | undefined;
  /** More than. */
  readonly gt?: number | null | undefined;
  /** At least. */
  readonly gte?: number | null | undefined;
  /** One of. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Not stated (true) or stated (false). */
  readonly isNull?: boolean | null | undefined;
  /** The unit of the amounts beside it. */
  readonly unit?: MoneyUnit | null | undefined;
};

/** A unit of money. */
export type MoneyUnit =
  /** 元 */
  | 'YUAN'
  /** 万元, 10,000 yuan */
  | 'WAN_YUAN'
  /** 亿元, 100,000,000 yuan */
  | 'YI_YUAN';

/** Conditions on related nodes of type Investment. */
export type InvestmentListWhere = {
  /** At least one is such. */
  readonly some?: InvestmentWhere | null | undefined;
  /** None is such. */
  readonly none?: InvestmentWhere | null | undefined;
  /** All are such. */
  readonly every?: InvestmentWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: InvestmentWhere | null | undefined;
};

/** Conditions on related nodes of type Milestone. */
export type MilestoneListWhere = {
  /** At least one is such. */
  readonly some?: MilestoneWhere | null | undefined;
  /** None is such. */
  readonly none?: MilestoneWhere | null | undefined;
  /** All are such. */
  readonly every?: MilestoneWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: MilestoneWhere | null | undefined;
};

/** Conditions on a Milestone; all must hold. A condition that is null is left out. */
export type MilestoneWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<MilestoneWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: MilestoneWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly status?: ProjectStatusFilter | null | undefined;
  /** A condition on this property. */
  readonly kind?: StatementKindFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly project?: ProjectWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
};

/** Conditions on a Section; all must hold. A condition that is null is left out. */
export type SectionWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SectionWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SectionWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: SectionWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly title?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly lines?: StringListFilter | null | undefined;
  /** A related node exists for which this holds. */
  readonly document?: DocumentWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
};

/** Conditions on a Document; all must hold. A condition that is null is left out. */
export type DocumentWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** This does not hold. */
  readonly not?: DocumentWhere | null | undefined;
  /** A condition on this property. */
  readonly id?: IdFilter | null | undefined;
  /** A condition on this property. */
  readonly title?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly publisher?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly published?: PeriodFilter | null | undefined;
  /** A condition on this property. */
  readonly publishedBasis?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly period?: PeriodFilter | null | undefined;
  /** A condition on this property. */
  readonly citation?: StringFilter | null | undefined;
  /** A condition on this property. */
  readonly sha256?: StringFilter | null | undefined;
  /** A condition on the related nodes. */
  readonly sections?: SectionListWhere | null | undefined;
  /** A condition on the related nodes. */
  readonly statements?: StatementListWhere | null | undefined;
};

/** Conditions on related nodes of type Section. */
export type SectionListWhere = {
  /** At least one is such. */
  readonly some?: SectionWhere | null | undefined;
  /** None is such. */
  readonly none?: SectionWhere | null | undefined;
  /** All are such. */
  readonly every?: SectionWhere | null | undefined;
  /** There are so many; with `of`, so many of those. */
  readonly count?: IntFilter | null | undefined;
  /** Which of them `count` counts. */
  readonly of?: SectionWhere | null | undefined;
};

/** An order of a list of Statement: one field an object. */
export type StatementOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly property?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly number?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly period?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly basis?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly doubt?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly rank?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly occurrence?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly position?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly subject?: EntityOrder | null | undefined;
  /** Order by the related node. */
  readonly object?: EntityOrder | null | undefined;
  /** Order by the related node. */
  readonly section?: SectionOrder | null | undefined;
  /** Order by the related node. */
  readonly document?: DocumentOrder | null | undefined;
  /** Order by the related node. */
  readonly conflict?: ConflictOrder | null | undefined;
};

/** Order of a list. Values that are not stated sort below all others: last when descending. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** An order of a list of Entity: one field an object. */
export type EntityOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly name?: SortDirection | null | undefined;
  /** Order by a number of related nodes. */
  readonly observations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly mentions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly conflicts?: ListOrder | null | undefined;
};

/** An order of nodes by what they have many of. */
export type ListOrder = {
  /** By how many there are. */
  readonly count?: SortDirection | null | undefined;
  /** By the sum of an amount over all of them. */
  readonly sum?: SumOrder | null | undefined;
};

/** An order by a sum: an amount, or a relationship that leads to one. */
export type SumOrder = {
  /** The amount itself. */
  readonly amount?: SortDirection | null | undefined;
  /** An amount at the other end. */
  readonly investment?: SumOrder | null | undefined;
  /** An amount at the other end. */
  readonly investments?: SumOrder | null | undefined;
};

/** An order of a list of Section: one field an object. */
export type SectionOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly title?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly document?: DocumentOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
};

/** An order of a list of Document: one field an object. */
export type DocumentOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly title?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly published?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly period?: SortDirection | null | undefined;
  /** Order by a number of related nodes. */
  readonly sections?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
};

/** An order of a list of Conflict: one field an object. */
export type ConflictOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly property?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly period?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly rule?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly subject?: EntityOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by the related node. */
  readonly winner?: StatementOrder | null | undefined;
};

/** An order of a list of Observation: one field an object. */
export type ObservationOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly value?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly period?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly indicator?: IndicatorOrder | null | undefined;
  /** Order by the related node. */
  readonly subject?: EntityOrder | null | undefined;
  /** Order by the related node. */
  readonly region?: RegionOrder | null | undefined;
  /** Order by the related node. */
  readonly target?: ObservationOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly results?: ListOrder | null | undefined;
  /** Order by the related node. */
  readonly previous?: ObservationOrder | null | undefined;
  /** Order by the related node. */
  readonly next?: ObservationOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
};

/** An order of a list of Indicator: one field an object. */
export type IndicatorOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly name?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly unit?: SortDirection | null | undefined;
  /** Order by a number of related nodes. */
  readonly values?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly observations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly mentions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly conflicts?: ListOrder | null | undefined;
};

/** An order of a list of Region: one field an object. */
export type RegionOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly name?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly adcode?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly parent?: RegionOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly parts?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly enterprises?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly organizations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly projects?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly spannedBy?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly observations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly mentions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly conflicts?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly policies?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly partners?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly partnerOf?: ListOrder | null | undefined;
};

/** An order of a list of Enterprise: one field an object. */
export type EnterpriseOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly name?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly parent?: EnterpriseOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly subsidiaries?: ListOrder | null | undefined;
  /** Order by the related node. */
  readonly region?: RegionOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly industries?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly projects?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly observations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly mentions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly conflicts?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly policies?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly partners?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly partnerOf?: ListOrder | null | undefined;
};

/** An order of a list of Project: one field an object. */
export type ProjectOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly name?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly status?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly region?: RegionOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly regions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly enterprises?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly organizations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly industries?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly policies?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly partOf?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly parts?: ListOrder | null | undefined;
  /** Order by the related node. */
  readonly investment?: InvestmentOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly investments?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly milestones?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly observations?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly mentions?: ListOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly conflicts?: ListOrder | null | undefined;
};

/** An order of a list of Investment: one field an object. */
export type InvestmentOrder = {
  /** Order by this property. */
  readonly id?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly kind?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly amount?: SortDirection | null | undefined;
  /** Order by this property. */
  readonly period?: SortDirection | null | undefined;
  /** Order by the related node. */
  readonly project?: ProjectOrder | null | undefined;
  /** Order by a number of related nodes. */
  readonly statements?: ListOrder | null | undefined;
};

/** What something is grouped by: a field of it in capitals. Where the field leads to many (a plural), a member counts in several groups. `_ROOT` goes on to the whole that a part belongs to at last, `_CITY` and `_COUNTY` to the nearest region of that level (市, 区县). What an investment lacks is taken from its project. An error names what fits. */
export type Dimension =
  | 'ALIASES'
  | 'AMOUNT'
  | 'ANCHOR'
  | 'BASIS'
  | 'CAPACITIES'
  | 'CITATION'
  | 'CONFLICT'
  | 'CONFLICTS'
  | 'DOCUMENT'
  | 'DOUBT'
  | 'DOUBT_REASON'
  | 'ENGLISH'
  | 'ENTERPRISES'
  | 'ENTERPRISES_ROOT'
  | 'FINDING'
  /** The half of a year that the period lies in. */
  | 'HALF_YEAR'
  | 'INDICATOR'
  | 'INDUSTRIES'
  | 'INDUSTRIES_ROOT'
  | 'INVESTMENT'
  | 'INVESTMENTS'
  | 'KIND'
  | 'MENTIONS'
  | 'MILESTONES'
  /** The month that the period lies in. */
  | 'MONTH'
  | 'NAME'
  | 'NEXT'
  | 'NUMBER'
  | 'OBJECT'
  | 'OBSERVATIONS'
  | 'OCCURRENCE'
  | 'OF'
  | 'ORGANIZATIONS'
  | 'ORGANIZATIONS_ROOT'
  | 'PARENT'
  | 'PARENT_ROOT'
  | 'PARTNERS'
  | 'PARTNER_OF'
  | 'PARTS'
  | 'PART_OF'
  | 'PERIOD'
  | 'POLICIES'
  | 'POLICIES_ROOT'
  | 'POSITION'
  | 'PREVIOUS'
  | 'PROJECT'
  | 'PROJECTS'
  | 'PROPERTY'
  | 'QUALIFIERS'
  /** The quarter that the period lies in. */
  | 'QUARTER'
  | 'RANK'
  | 'RANK_RULE'
  | 'REGION'
  | 'REGIONS'
  | 'REGIONS_CITY'
  | 'REGIONS_COUNTY'
  | 'REGIONS_ROOT'
  | 'REGION_CITY'
  | 'REGION_COUNTY'
  | 'REGION_ROOT'
  | 'RESULTS'
  | 'SECTION'
  | 'STATEMENTS'
  | 'STATUS'
  | 'SUBJECT'
  | 'SUBSIDIARIES'
  | 'SUBSIDIARIES_ROOT'
  | 'TARGET'
  | 'TEXT'
  | 'UNIT'
  | 'UPPER'
  | 'VALUE'
  /** The year that the period lies in; null where it lies in several. */
  | 'YEAR';

/** How a search found something, best first. */
export type SearchMatch =
  /** The text is its name or title. */
  | 'EXACT_NAME'
  /** The text is another name of it: an alias, the English name, the pinyin, its initials, the last part of the id. */
  | 'EXACT_ALIAS'
  /** Its name begins with the text. */
  | 'NAME_PREFIX'
  /** Another name of it begins with the text. */
  | 'ALIAS_PREFIX'
  /** Every word of the text occurs in one of its names. */
  | 'PART'
  /** Every word of the text occurs in what the statement says, or in its anchor. */
  | 'TEXT';

export type RegionsQueryVariables = Exact<{
  where?: RegionWhere | null | undefined;
  orderBy?: ReadonlyArray<RegionOrder> | RegionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionsQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: RegionKind, readonly adcode: string | null, readonly parent: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EnterprisesQueryVariables = Exact<{
  where?: EnterpriseWhere | null | undefined;
  orderBy?: ReadonlyArray<EnterpriseOrder> | EnterpriseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnterprisesQuery = { readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly parent: { readonly id: string, readonly name: string } | null, readonly region: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectsQueryVariables = Exact<{
  where?: ProjectWhere | null | undefined;
  orderBy?: ReadonlyArray<ProjectOrder> | ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { readonly projects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: ProjectKind, readonly status: ProjectStatus | null, readonly region: { readonly id: string, readonly name: string } | null, readonly investment: { readonly amount: number, readonly text: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObservationsQueryVariables = Exact<{
  where?: ObservationWhere | null | undefined;
  orderBy?: ReadonlyArray<ObservationOrder> | ObservationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObservationsQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly kind: StatementKind, readonly value: number, readonly upper: number | null, readonly unit: string, readonly text: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly indicator: { readonly id: string, readonly name: string } | null, readonly region: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatementsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  orderBy?: ReadonlyArray<StatementOrder> | StatementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly period: string | null, readonly rank: StatementRank, readonly anchor: string, readonly citation: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly document: { readonly id: string, readonly title: string, readonly published: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WalkQueryVariables = Exact<{ [key: string]: never; }>;


export type WalkQuery = { readonly project: { readonly name: string, readonly status: ProjectStatus | null, readonly region: { readonly name: string, readonly parent: { readonly name: string } | null } | null, readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly parent: { readonly name: string } | null }> }, readonly investment: { readonly amount: number, readonly text: string } | null, readonly industries: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly policies: { readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly node: { readonly name: string } }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly anchor: string, readonly document: { readonly title: string, readonly published: string } | null, readonly section: { readonly title: string } | null }> } } | null };

export type LongtanOverABillionQueryVariables = Exact<{ [key: string]: never; }>;


export type LongtanOverABillionQuery = { readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly region: { readonly name: string } | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly region: { readonly name: string } | null, readonly investment: { readonly text: string } | null, readonly policies: { readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly node: { readonly name: string }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly anchor: string, readonly document: { readonly id: string } | null }> } }> } }> } }> } };

export type GrowthRankingQueryVariables = Exact<{ [key: string]: never; }>;


export type GrowthRankingQuery = { readonly ranking: ReadonlyArray<{ readonly rank: number, readonly tied: boolean, readonly observation: { readonly text: string, readonly region: { readonly name: string, readonly kind: RegionKind } | null } }> };

export type FirstHalfTableQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstHalfTableQuery = { readonly indicatorTable: { readonly totalRows: number, readonly columns: ReadonlyArray<{ readonly period: string, readonly indicator: { readonly name: string, readonly unit: string } | null }>, readonly rows: ReadonlyArray<{ readonly region: { readonly name: string }, readonly cells: ReadonlyArray<{ readonly text: string } | null> }> } };

export type AimsAndResultsQueryVariables = Exact<{ [key: string]: never; }>;


export type AimsAndResultsQuery = { readonly aims: { readonly columns: ReadonlyArray<{ readonly period: string, readonly indicator: { readonly name: string } | null }>, readonly rows: ReadonlyArray<{ readonly region: { readonly name: string }, readonly cells: ReadonlyArray<{ readonly text: string, readonly qualifiers: ReadonlyArray<Qualifier> } | null> }> }, readonly results: { readonly columns: ReadonlyArray<{ readonly period: string, readonly indicator: { readonly name: string } | null }>, readonly rows: ReadonlyArray<{ readonly region: { readonly name: string }, readonly cells: ReadonlyArray<{ readonly text: string, readonly qualifiers: ReadonlyArray<Qualifier>, readonly kind: StatementKind } | null> }> } };

export type ProblemsSolvedQueryVariables = Exact<{ [key: string]: never; }>;


export type ProblemsSolvedQuery = { readonly byRegion: ReadonlyArray<{ readonly keys: ReadonlyArray<{ readonly node:
        | { readonly name: string }
        | Record<PropertyKey, never>
       | null }>, readonly measure: { readonly sum: number | null, readonly unit: string | null } | null, readonly observations: { readonly nodes: ReadonlyArray<{ readonly qualifiers: ReadonlyArray<Qualifier>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly anchor: string }> } }> } | null }>, readonly together: ReadonlyArray<{ readonly count: number, readonly measure: { readonly sum: number | null, readonly unit: string | null } | null }>, readonly wholeCity: { readonly text: string, readonly qualifiers: ReadonlyArray<Qualifier> } | null };

export type InvestmentByIndustryAndRegionQueryVariables = Exact<{ [key: string]: never; }>;


export type InvestmentByIndustryAndRegionQuery = { readonly projectGroups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly dimension: Dimension, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | Record<PropertyKey, never>
       | null }>, readonly measure: { readonly sum: number | null, readonly unit: string | null } | null, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string }> } | null }>, readonly together: ReadonlyArray<{ readonly count: number, readonly measure: { readonly sum: number | null, readonly unit: string | null } | null }> };

export type HowConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowConnectedQuery = { readonly shortestPath: ReadonlyArray<{ readonly relationship: RelationType, readonly direction: Direction, readonly basis: Basis | null, readonly from:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | Record<PropertyKey, never>
    , readonly node:
      | { readonly __typename: 'Region', readonly name: string }
      | { readonly __typename: 'Industry', readonly name: string }
      | { readonly __typename: 'Enterprise', readonly name: string }
      | { readonly __typename: 'Organization', readonly name: string }
      | { readonly __typename: 'Investment' }
      | { readonly __typename: 'Milestone' }
      | { readonly __typename: 'Policy', readonly name: string }
      | { readonly __typename: 'Project', readonly name: string }
      | { readonly __typename: 'Indicator', readonly name: string }
      | { readonly __typename: 'Observation' }
      | { readonly __typename: 'Document' }
      | { readonly __typename: 'Section' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Conflict' }
      | { readonly __typename: 'Dataset' }
    , readonly statements: { readonly nodes: ReadonlyArray<{ readonly anchor: string, readonly doubt: DoubtKind | null, readonly document: { readonly id: string } | null }> } }> | null };

export type JiaoheIn2023QueryVariables = Exact<{ [key: string]: never; }>;


export type JiaoheIn2023Query = { readonly project: { readonly name: string, readonly status: ProjectStatus | null, readonly milestones: { readonly nodes: ReadonlyArray<{ readonly status: ProjectStatus, readonly period: string | null }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly text: string }> }, readonly enterprises: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly policies: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly partOf: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly investment: { readonly text: string } | null, readonly statements: { readonly totalCount: number } } | null };

export type DisagreementsOf2022QueryVariables = Exact<{ [key: string]: never; }>;


export type DisagreementsOf2022Query = { readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly rule: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null, readonly winner: { readonly anchor: string, readonly document: { readonly id: string } | null } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly rank: StatementRank, readonly document: { readonly id: string, readonly published: string } | null }> } }> } };

export type InitialsQueryVariables = Exact<{ [key: string]: never; }>;


export type InitialsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly matchedText: string, readonly highlights: ReadonlyArray<number>, readonly node:
        | { readonly __typename: 'Region', readonly name: string, readonly id: string }
        | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
        | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
        | { readonly __typename: 'Investment', readonly id: string }
        | { readonly __typename: 'Milestone', readonly id: string }
        | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
        | { readonly __typename: 'Project', readonly name: string, readonly id: string }
        | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
        | { readonly __typename: 'Observation', readonly id: string }
        | { readonly __typename: 'Document', readonly id: string }
        | { readonly __typename: 'Section', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Conflict', readonly id: string }
        | { readonly __typename: 'Dataset', readonly id: string }
       }> } };

export type GroupQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupQuery = { readonly enterprise: { readonly name: string, readonly english: string | null, readonly aliases: ReadonlyArray<string>, readonly subsidiaries: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly projects: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: ProjectStatus | null }> } }> }, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly investment: { readonly text: string } | null }> } } | null };

export type DoubtsQueryVariables = Exact<{ [key: string]: never; }>;


export type DoubtsQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly doubt: DoubtKind | null, readonly doubtReason: string | null, readonly anchor: string, readonly section: { readonly title: string } | null }> } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly dataset: { readonly title: string, readonly version: string, readonly licence: string, readonly statementCount: number } | null, readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publisher: string | null, readonly published: string, readonly publishedBasis: string, readonly sections: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const RegionsDocument = new TypedDocumentString(`
    query Regions($where: RegionWhere, $orderBy: [RegionOrder!], $first: Int, $after: String) {
  regions(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      name
      kind
      adcode
      parent {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const EnterprisesDocument = new TypedDocumentString(`
    query Enterprises($where: EnterpriseWhere, $orderBy: [EnterpriseOrder!], $first: Int, $after: String) {
  enterprises(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      name
      english
      aliases
      parent {
        id
        name
      }
      region {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EnterprisesQuery, EnterprisesQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($where: ProjectWhere, $orderBy: [ProjectOrder!], $first: Int, $after: String) {
  projects(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      name
      kind
      status
      region {
        id
        name
      }
      investment {
        amount(unit: YI_YUAN)
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ObservationsDocument = new TypedDocumentString(`
    query Observations($where: ObservationWhere, $orderBy: [ObservationOrder!], $first: Int, $after: String) {
  observations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      indicator {
        id
        name
      }
      region {
        id
        name
      }
      period
      kind
      value
      upper
      unit
      text
      qualifiers
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ObservationsQuery, ObservationsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($where: StatementWhere, $orderBy: [StatementOrder!], $first: Int, $after: String) {
  statements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      subject {
        id
        name
      }
      property
      text
      period
      rank
      anchor
      citation
      document {
        id
        title
        published
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const WalkDocument = new TypedDocumentString(`
    query Walk {
  project(id: "project/jihua-transformation") {
    name
    status
    region {
      name
      parent {
        name
      }
    }
    enterprises {
      nodes {
        name
        parent {
          name
        }
      }
    }
    investment {
      amount(unit: YI_YUAN)
      text
    }
    industries {
      nodes {
        name
      }
    }
    policies {
      edges {
        basis
        node {
          name
        }
      }
    }
    statements(property: "investment") {
      nodes {
        text
        anchor
        document {
          title
          published
        }
        section {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WalkQuery, WalkQueryVariables>;
export const LongtanOverABillionDocument = new TypedDocumentString(`
    query LongtanOverABillion {
  enterprises(
    where: {region: {within: "region/longtan"}, projects: {some: {investment: {amount: {gt: 10, unit: YI_YUAN}}}}}
  ) {
    nodes {
      name
      region {
        name
      }
      projects(where: {investment: {amount: {gt: 10, unit: YI_YUAN}}}) {
        nodes {
          name
          region {
            name
          }
          investment {
            text
          }
          policies {
            edges {
              basis
              node {
                name
              }
              statements {
                nodes {
                  anchor
                  document {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LongtanOverABillionQuery, LongtanOverABillionQueryVariables>;
export const GrowthRankingDocument = new TypedDocumentString(`
    query GrowthRanking {
  ranking(
    indicator: "indicator/gdp-growth"
    period: "2023-H1"
    where: {not: {region: {kind: {eq: CITY}}}}
  ) {
    rank
    tied
    observation {
      region {
        name
        kind
      }
      text
    }
  }
}
    `) as unknown as TypedDocumentString<GrowthRankingQuery, GrowthRankingQueryVariables>;
export const FirstHalfTableDocument = new TypedDocumentString(`
    query FirstHalfTable {
  indicatorTable(
    indicators: ["indicator/gdp", "indicator/gdp-growth", "indicator/fixed-investment-growth"]
    periods: ["2023-H1"]
    where: {kind: {in: [DISTRICT, COUNTY, COUNTY_LEVEL_CITY]}, within: "region/jilin-city"}
    orderBy: [{kind: ASC}, {adcode: ASC}]
    empty: true
  ) {
    columns {
      indicator {
        name
        unit
      }
      period
    }
    rows {
      region {
        name
      }
      cells {
        text
      }
    }
    totalRows
  }
}
    `) as unknown as TypedDocumentString<FirstHalfTableQuery, FirstHalfTableQueryVariables>;
export const AimsAndResultsDocument = new TypedDocumentString(`
    query AimsAndResults {
  aims: indicatorTable(
    indicators: ["indicator/gdp-growth", "indicator/industrial-value-added-growth", "indicator/fixed-investment-growth", "indicator/retail-sales-growth"]
    periods: ["2023", "2025"]
    kind: TARGET
  ) {
    columns {
      indicator {
        name
      }
      period
    }
    rows {
      region {
        name
      }
      cells {
        text
        qualifiers
      }
    }
  }
  results: indicatorTable(
    indicators: ["indicator/gdp-growth", "indicator/industrial-value-added-growth", "indicator/fixed-investment-growth", "indicator/retail-sales-growth"]
    periods: ["2023-H1", "2023", "2024", "2025"]
    where: {id: {eq: "region/jilin-city"}}
  ) {
    columns {
      indicator {
        name
      }
      period
    }
    rows {
      region {
        name
      }
      cells {
        text
        qualifiers
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AimsAndResultsQuery, AimsAndResultsQueryVariables>;
export const ProblemsSolvedDocument = new TypedDocumentString(`
    query ProblemsSolved {
  byRegion: observationGroups(
    by: [REGION]
    where: {indicator: {id: {eq: "indicator/enterprise-problems-solved"}}, period: {eq: "2023-H1"}, region: {policies: {some: {id: {eq: "policy/jiu-jie-yi-xie-tiao"}}}, parent: {id: {eq: "region/jilin-city"}}}}
    orderBy: [{sum: DESC}]
  ) {
    keys {
      node {
        ... on Region {
          name
        }
      }
    }
    measure {
      sum
      unit
    }
    observations {
      nodes {
        qualifiers
        statements(first: 1) {
          nodes {
            anchor
          }
        }
      }
    }
  }
  together: observationGroups(
    by: [INDICATOR]
    where: {indicator: {id: {eq: "indicator/enterprise-problems-solved"}}, period: {eq: "2023-H1"}, region: {policies: {some: {id: {eq: "policy/jiu-jie-yi-xie-tiao"}}}, parent: {id: {eq: "region/jilin-city"}}}}
  ) {
    count
    measure {
      sum
      unit
    }
  }
  wholeCity: observation(
    id: "observation/region-jilin-city-enterprise-problems-solved-2023-h1-actual"
  ) {
    text
    qualifiers
  }
}
    `) as unknown as TypedDocumentString<ProblemsSolvedQuery, ProblemsSolvedQueryVariables>;
export const InvestmentByIndustryAndRegionDocument = new TypedDocumentString(`
    query InvestmentByIndustryAndRegion {
  projectGroups(
    by: [INDUSTRIES, REGION]
    where: {kind: {eq: PROJECT}, investment: {amount: {gt: 0}}}
    orderBy: [{sum: DESC}]
    first: 8
  ) {
    keys {
      dimension
      node {
        ... on Entity {
          name
        }
      }
    }
    count
    measure(unit: YI_YUAN) {
      sum
      unit
    }
    projects {
      nodes {
        name
      }
    }
  }
  together: projectGroups(
    by: []
    where: {kind: {eq: PROJECT}, investment: {amount: {gt: 0}}}
  ) {
    count
    measure(unit: YI_YUAN) {
      sum
      unit
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentByIndustryAndRegionQuery, InvestmentByIndustryAndRegionQueryVariables>;
export const HowConnectedDocument = new TypedDocumentString(`
    query HowConnected {
  shortestPath(
    from: "enterprise/jilin-chemical-fibre"
    to: "enterprise/jilin-petrochemical"
    types: [BUILDS, IN_INDUSTRY, OPERATES_IN, SEGMENT_OF, SUBSIDIARY_OF]
  ) {
    relationship
    direction
    basis
    from {
      ... on Entity {
        name
      }
    }
    node {
      __typename
      ... on Entity {
        name
      }
    }
    statements(first: 1) {
      nodes {
        anchor
        doubt
        document {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowConnectedQuery, HowConnectedQueryVariables>;
export const JiaoheIn2023Document = new TypedDocumentString(`
    query JiaoheIn2023 @asOf(known: "2023-01-31") {
  project(id: "project/jiaohe-pumped-storage") {
    name
    status
    milestones(orderBy: [{period: ASC}]) {
      nodes {
        status
        period
      }
    }
    events: statements(property: "event") {
      nodes {
        text
      }
    }
    enterprises {
      nodes {
        name
      }
    }
    policies {
      nodes {
        name
      }
    }
    partOf {
      nodes {
        name
      }
    }
    investment {
      text
    }
    statements {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<JiaoheIn2023Query, JiaoheIn2023QueryVariables>;
export const DisagreementsOf2022Document = new TypedDocumentString(`
    query DisagreementsOf2022 {
  conflicts(where: {period: {during: "2022"}}) {
    totalCount
    nodes {
      subject {
        name
      }
      property
      rule
      winner {
        anchor
        document {
          id
        }
      }
      statements(orderBy: [{document: {published: ASC}}]) {
        nodes {
          text
          rank
          document {
            id
            published
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisagreementsOf2022Query, DisagreementsOf2022QueryVariables>;
export const InitialsDocument = new TypedDocumentString(`
    query Initials {
  search(text: "jlhx", first: 3) {
    totalCount
    edges {
      match
      matchedText
      highlights
      node {
        __typename
        id
        ... on Entity {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InitialsQuery, InitialsQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group {
  enterprise(id: "enterprise/jilin-chemical-fibre") {
    name
    english
    aliases
    subsidiaries {
      nodes {
        name
        projects {
          nodes {
            name
            status
          }
        }
      }
    }
    projects(orderBy: [{name: ASC}]) {
      totalCount
      nodes {
        name
        investment {
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const DoubtsDocument = new TypedDocumentString(`
    query Doubts {
  statements(where: {doubt: {isNull: false}}, first: 4) {
    totalCount
    nodes {
      text
      doubt
      doubtReason
      anchor
      section {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoubtsQuery, DoubtsQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  dataset {
    title
    version
    licence
    statementCount
  }
  documents(orderBy: [{published: ASC}], first: 3) {
    totalCount
    nodes {
      title
      publisher
      published
      publishedBasis
      sections {
        totalCount
      }
      statements {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
