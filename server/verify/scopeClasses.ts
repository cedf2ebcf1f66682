/** Words that narrow what a sentence says; a class is kept by any of its words. */
export interface ScopeClass {
  readonly name: string;
  /** How a source narrows. */
  readonly narrows: RegExp;
  /** How a writer may say the same. */
  readonly kept: RegExp;
}

export const SCOPE_CLASSES: readonly ScopeClass[] = [
  {
    name: "禁止",
    narrows: /不得|不准|不许|不允许|禁止|严禁|不可(?!抗力|避免|或缺|分割|移动|再生)/u,
    kept: /不得|不能|不可|不准|不许|不允许|不应|禁止|严禁|不予|无权/u,
  },
  {
    name: "排除",
    narrows: /不含|不包括|不包含|除外|除.{1,30}(?:以外|之外)|不适用|不在此列/u,
    kept: /不含|不包括|不包含|除|以外|之外|不适用|不在此列|不享受|不能享受|另有规定/u,
  },
  {
    name: "仅限",
    narrows: /仅(?!仅|次于)|只限|只能|限于/u,
    kept: /仅|只|限于/u,
  },
  {
    name: "上限",
    narrows:
      /最高(?!级|法院|人民|院|层|峰)|最多|不超过|不高于|不大于|至多|上限|以内|以下(?!简称|统称|称|几|方面|内容|工作|措施|情形|条件|材料|规定|要求|问题)|≤/u,
    kept: /最高|最多|不超过|不高于|不大于|不得超过|不得高于|至多|上限|内|以下|≤/u,
  },
  {
    name: "下限",
    narrows:
      /不低于|不少于|不小于|至少|最低(?!生活|工资|气温)|最少|(?<=[\d%％元万亿年月日天人户家级个成名位平米]|\d )以上|≥/u,
    kept: /不低于|不少于|不小于|不得低于|不得少于|至少|最低|最少|以上|≥|起/u,
  },
  {
    name: "暂时",
    narrows: /暂(?:不|停|缓|免|按|行|时|予|未)|试行|试点/u,
    kept: /暂|试行|试点/u,
  },
  {
    name: "原则上",
    narrows: /原则上/u,
    kept: /原则/u,
  },
  {
    name: "否定",
    narrows:
      /不(?:再|予|需|必|用|应|能|可|纳入|计|收|作|列|享受|符合|具备|存在|属于|改变|影响|受|重复|同意|征|缴|交)|无需|无须|未(?:经|按|取得|办理|达|依法|通过|及时|履行|列入)|没有/u,
    kept: /不|未|无|没|非|禁|免|勿|停|取消/u,
  },
];
