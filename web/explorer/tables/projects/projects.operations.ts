/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Order of a list. Values that are not stated sort below all others: last when descending. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

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

export type ProjectRowsQueryVariables = Exact<{
  where?: ProjectWhere | null | undefined;
  orderBy?: ReadonlyArray<ProjectOrder> | ProjectOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
  known?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ProjectRowsQuery = { readonly projects: { readonly totalCount: number, readonly unfilteredCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null, readonly kind: ProjectKind, readonly status: ProjectStatus | null, readonly region: { readonly id: string, readonly name: string, readonly english: string | null } | null, readonly regions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly english: string | null }> }, readonly enterprises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly node: { readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly organizations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly node: { readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly industries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly node: { readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly policies: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly basis: Basis | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly node: { readonly id: string, readonly name: string, readonly english: string | null } }> }, readonly investment: { readonly id: string, readonly text: string, readonly amount: number } | null }> } };

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

export const ProjectRowsDocument = new TypedDocumentString(`
    query ProjectRows($where: ProjectWhere, $orderBy: [ProjectOrder!], $first: Int!, $after: String, $known: Date, $on: Date) @asOf(known: $known, on: $on) {
  projects(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    unfilteredCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      english
      kind
      status
      region {
        id
        name
        english
      }
      regions(first: 10) {
        totalCount
        nodes {
          id
          name
          english
        }
      }
      enterprises(first: 10) {
        totalCount
        edges {
          basis
          statements(first: 5) {
            nodes {
              id
            }
          }
          node {
            id
            name
            english
          }
        }
      }
      organizations(first: 10) {
        totalCount
        edges {
          basis
          statements(first: 5) {
            nodes {
              id
            }
          }
          node {
            id
            name
            english
          }
        }
      }
      industries(first: 10) {
        totalCount
        edges {
          basis
          statements(first: 5) {
            nodes {
              id
            }
          }
          node {
            id
            name
            english
          }
        }
      }
      policies(first: 10) {
        totalCount
        edges {
          basis
          statements(first: 5) {
            nodes {
              id
            }
          }
          node {
            id
            name
            english
          }
        }
      }
      investment {
        id
        text
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectRowsQuery, ProjectRowsQueryVariables>;
